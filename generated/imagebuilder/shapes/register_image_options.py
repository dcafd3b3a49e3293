"""RegisterImageOptions: used by ImportDiskImage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_boolean, check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class RegisterImageOptions(StructureBase):
    """Controls Secure Boot and UEFI data settings for the resulting image during ISO imports. For
    more information, see UEFI Secure Boot for Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html) in the *Amazon
    EC2 User Guide* .
    """

    secure_boot_enabled: bool | None = None
    """Specifies whether Secure Boot is enabled for the output AMI. The default value is ``true``.
    To disable Secure Boot for custom unsigned drivers, set this value to ``false``.
    """
    uefi_data: str | None = None
    """A Base64-encoded representation of the non-volatile UEFI variable store. You can specify
    this parameter only when ``secureBootEnabled`` is ``true`` or unspecified. You can inspect
    and modify the UEFI data by using the python-uefivars tool on GitHub
    (https://github.com/awslabs/python-uefivars).

    For more information, see UEFI variables for Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-variables.html).

    Limits: at most 64000 characters.
    """


def write(value: RegisterImageOptions | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "secureBootEnabled": value.secure_boot_enabled,
            "uefiData": value.uefi_data,
        }
    )


def structure(data: Any) -> RegisterImageOptions:
    if data is None:
        return absent(RegisterImageOptions)
    self = new(RegisterImageOptions)
    self.secure_boot_enabled = data.get("secureBootEnabled")
    self.uefi_data = data.get("uefiData")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, RegisterImageOptions):
        return
    path = (*path, step)
    if (member := value.secure_boot_enabled) is not None:
        check_boolean(problems, path, ("secure_boot_enabled", "secureBootEnabled"), member)
    if (member := value.uefi_data) is not None:
        check_string(problems, path, ("uefi_data", "uefiData"), member, 0)


register(
    __name__,
    {
        RegisterImageOptions: (structure, write),
    },
)

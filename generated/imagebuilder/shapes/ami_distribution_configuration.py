"""AmiDistributionConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, read_map, without_absent, write_list, write_map
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, new, register
from ..runtime.validation import MapKey, check_string, is_list, is_map, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.launch_permission_configuration import LaunchPermissionConfiguration


@define(kw_only=True)
class AmiDistributionConfiguration(StructureBase):
    """Define and configure the output AMIs of the pipeline."""

    name: str | None = None
    """The name of the output AMI. The name must include the ``{{ imagebuilder:buildDate }}``
    dynamic tag so that each build produces a uniquely named AMI. If you don't specify a name,
    Image Builder names the output AMI with the image name followed by the build timestamp, for
    example ``my-image 2022-10-26T22-30-05.912619Z``.

    Limits: 1 to 127 characters.
    """
    description: str | None = None
    """The description to apply to the distributed AMI. Image Builder sets this as the output AMI's
    description in each target Region and account. If you don't specify a description, the AMI
    in the build Region uses the image recipe's description, if the recipe has one. Copies
    distributed to other Regions and accounts don't receive a default description.

    Limits: 1 to 1024 characters.
    """
    target_account_ids: list[str] | None = None
    """The Amazon Web Services account IDs to distribute the AMI to in this Region. Each listed
    account receives its own copy of the output AMI. If you don't specify accounts, Image
    Builder distributes the AMI only to your own account.

    Limits: 1 to 1536 elements.
    """
    ami_tags: dict[str, str] | None = None
    """The tags to apply to AMIs distributed to this Region.

    Limits: 1 to 50 entries.
    """
    kms_key_id: str | None = None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the
    distributed image. This can be either the Key ARN or the Alias ARN. For more information,
    see Key identifiers (KeyId)
    (https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-ARN) in the
    *Key Management Service Developer Guide*.

    Limits: 1 to 1024 characters.
    """
    launch_permission: LaunchPermissionConfiguration | None = None
    """Launch permissions can be used to configure which Amazon Web Services accounts can use the
    AMI to launch instances.
    """


def read(data: Any) -> AmiDistributionConfiguration:
    if data is None:
        return absent(AmiDistributionConfiguration)
    self = new(AmiDistributionConfiguration)
    self.name = data.get("name")
    self.description = data.get("description")
    self.target_account_ids = read_list(data.get("targetAccountIds"))
    self.ami_tags = read_map(data.get("amiTags"))
    self.kms_key_id = data.get("kmsKeyId")
    self.launch_permission = _shapes.launch_permission_configuration.read(
        data.get("launchPermission")
    )
    return self


def write(value: AmiDistributionConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "targetAccountIds": write_list(value.target_account_ids),
            "amiTags": write_map(value.ami_tags),
            "kmsKeyId": value.kms_key_id,
            "launchPermission": _shapes.launch_permission_configuration.write(
                value.launch_permission
            ),
        }
    )


def structure(data: Any) -> AmiDistributionConfiguration:
    if data is None:
        return absent(AmiDistributionConfiguration)
    self = new(AmiDistributionConfiguration)
    self.name = data.get("name")
    self.description = data.get("description")
    self.target_account_ids = data.get("targetAccountIds")
    self.ami_tags = data.get("amiTags")
    self.kms_key_id = data.get("kmsKeyId")
    self.launch_permission = lenient(
        data.get("launchPermission"), _shapes.launch_permission_configuration.structure
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, AmiDistributionConfiguration):
        return
    path = (*path, step)
    if (member := value.name) is not None:
        check_string(problems, path, ("name", "name"), member, 1)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.target_account_ids) is not None:
        if is_list(problems, path, ("target_account_ids", "targetAccountIds"), member, 1):
            inner = (*path, ("target_account_ids", "targetAccountIds"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.ami_tags) is not None:
        if is_map(problems, path, ("ami_tags", "amiTags"), member):
            inner = (*path, ("ami_tags", "amiTags"))
            for key, item in member.items():
                check_string(problems, inner, MapKey(key), key, 1)
                check_string(problems, inner, str(key), item)
    if (member := value.kms_key_id) is not None:
        check_string(problems, path, ("kms_key_id", "kmsKeyId"), member, 1)
    if (member := value.launch_permission) is not None:
        _shapes.launch_permission_configuration.check(
            problems, path, ("launch_permission", "launchPermission"), member
        )


register(
    __name__,
    {
        AmiDistributionConfiguration: (structure, write),
    },
)

"""VulnerablePackage: used by ListImageScanFindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_integer, without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class VulnerablePackage(StructureBase):
    """Information about a vulnerable package that Amazon Inspector identifies in a finding."""

    name: str | None = None
    """The name of the vulnerable package."""
    version: str | None = None
    """The version of the vulnerable package."""
    source_layer_hash: str | None = None
    """The source layer hash of the vulnerable package."""
    epoch: int | None = None
    """The epoch of the vulnerable package."""
    release: str | None = None
    """The release of the vulnerable package."""
    arch: str | None = None
    """The architecture of the vulnerable package."""
    package_manager: str | None = None
    """The package manager of the vulnerable package."""
    file_path: str | None = None
    """The file path of the vulnerable package."""
    fixed_in_version: str | None = None
    """The version of the package that contains the vulnerability fix."""
    remediation: str | None = None
    """The code to run in your environment to update packages with a fix available."""


def read(data: Any) -> VulnerablePackage:
    if data is None:
        return absent(VulnerablePackage)
    self = new(VulnerablePackage)
    self.name = data.get("name")
    self.version = data.get("version")
    self.source_layer_hash = data.get("sourceLayerHash")
    self.epoch = read_integer(data.get("epoch"))
    self.release = data.get("release")
    self.arch = data.get("arch")
    self.package_manager = data.get("packageManager")
    self.file_path = data.get("filePath")
    self.fixed_in_version = data.get("fixedInVersion")
    self.remediation = data.get("remediation")
    return self


def write(value: VulnerablePackage | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "name": value.name,
            "version": value.version,
            "sourceLayerHash": value.source_layer_hash,
            "epoch": value.epoch,
            "release": value.release,
            "arch": value.arch,
            "packageManager": value.package_manager,
            "filePath": value.file_path,
            "fixedInVersion": value.fixed_in_version,
            "remediation": value.remediation,
        }
    )


register(
    __name__,
    {
        VulnerablePackage: (read, write),
    },
)

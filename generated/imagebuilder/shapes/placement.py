"""Placement: used by CreateInfrastructureConfiguration, GetImage and 3 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import without_absent, write_string
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient_enum, new, register
from ..runtime.validation import check_string, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.tenancy_type import TenancyType


@define(kw_only=True)
class Placement(StructureBase):
    """By default, EC2 instances run on shared tenancy hardware. This means that multiple Amazon
    Web Services accounts might share the same physical hardware. When you use dedicated
    hardware, the physical server that hosts your instances is dedicated to your Amazon Web
    Services account. Instance placement settings contain the details for the physical hardware
    where instances that Image Builder launches during image creation will run.
    """

    availability_zone: str | None = None
    """The Availability Zone where your build and test instances will launch.

    Limits: 1 to 1024 characters.
    """
    tenancy: TenancyType | str | None = None
    """The tenancy of the instance. An instance with a tenancy of ``dedicated`` runs on
    single-tenant hardware. An instance with a tenancy of ``host`` runs on a Dedicated Host.

    If tenancy is set to ``host``, then you can optionally specify one target for placement –
    either host ID or host resource group ARN. If automatic placement is enabled for your host,
    and you don't specify any placement target, Amazon EC2 will try to find an available host
    for your build and test instances.
    """
    host_id: str | None = None
    """The ID of the Dedicated Host on which build and test instances run. This only applies if
    ``tenancy`` is ``host``.

    Limits: 1 to 1024 characters.
    """
    host_resource_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the host resource group in which to launch build and test
    instances. This only applies if ``tenancy`` is ``host``.

    Limits: 1 to 1024 characters.
    """


def read(data: Any) -> Placement:
    if data is None:
        return absent(Placement)
    self = new(Placement)
    self.availability_zone = data.get("availabilityZone")
    self.tenancy = _shapes.tenancy_type.read(data.get("tenancy"))
    self.host_id = data.get("hostId")
    self.host_resource_group_arn = data.get("hostResourceGroupArn")
    return self


def write(value: Placement | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "availabilityZone": value.availability_zone,
            "tenancy": write_string(value.tenancy),
            "hostId": value.host_id,
            "hostResourceGroupArn": value.host_resource_group_arn,
        }
    )


def structure(data: Any) -> Placement:
    if data is None:
        return absent(Placement)
    self = new(Placement)
    self.availability_zone = data.get("availabilityZone")
    self.tenancy = lenient_enum(data.get("tenancy"), _shapes.tenancy_type.read)
    self.host_id = data.get("hostId")
    self.host_resource_group_arn = data.get("hostResourceGroupArn")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Placement):
        return
    path = (*path, step)
    if (member := value.availability_zone) is not None:
        check_string(problems, path, ("availability_zone", "availabilityZone"), member, 1)
    if (member := value.tenancy) is not None:
        check_string(problems, path, ("tenancy", "tenancy"), member)
    if (member := value.host_id) is not None:
        check_string(problems, path, ("host_id", "hostId"), member, 1)
    if (member := value.host_resource_group_arn) is not None:
        check_string(problems, path, ("host_resource_group_arn", "hostResourceGroupArn"), member, 1)


register(
    __name__,
    {
        Placement: (structure, write),
    },
)

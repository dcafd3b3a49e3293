"""LaunchPermissionConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step


@define(kw_only=True)
class LaunchPermissionConfiguration(StructureBase):
    """Describes the configuration for a launch permission. The launch permission modification
    request is sent to the Amazon EC2 ModifyImageAttribute
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html) API
    on behalf of the user for each Region they have selected to distribute the AMI. To make an
    AMI public, set ``userGroups`` to the value ``all``. See the examples for making an AMI
    public at Amazon EC2 ModifyImageAttribute
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html).
    """

    user_ids: list[str] | None = None
    """The Amazon Web Services account IDs to grant launch permission to. Each listed account can
    use the distributed AMI to launch instances.

    Limits: 1 to 1536 elements.
    """
    user_groups: list[str] | None = None
    """The name of the group that you want to grant launch permission to. The only supported value
    is ``all``, which makes the distributed AMI public.

    Limits: each 1 to 1024 characters.
    """
    organization_arns: list[str] | None = None
    """The ARN for an Amazon Web Services Organization that you want to share your AMI with. For
    more information, see What is Organizations?
    (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_introduction.html).

    Limits: 1 to 25 elements.
    """
    organizational_unit_arns: list[str] | None = None
    """The ARN for an Organizations organizational unit (OU) that you want to share your AMI with.
    For more information about key concepts for Organizations, see Organizations terminology and
    concepts
    (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started_concepts.html).

    Limits: 1 to 25 elements.
    """


def read(data: Any) -> LaunchPermissionConfiguration:
    if data is None:
        return absent(LaunchPermissionConfiguration)
    self = new(LaunchPermissionConfiguration)
    self.user_ids = read_list(data.get("userIds"))
    self.user_groups = read_list(data.get("userGroups"))
    self.organization_arns = read_list(data.get("organizationArns"))
    self.organizational_unit_arns = read_list(data.get("organizationalUnitArns"))
    return self


def write(value: LaunchPermissionConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "userIds": write_list(value.user_ids),
            "userGroups": write_list(value.user_groups),
            "organizationArns": write_list(value.organization_arns),
            "organizationalUnitArns": write_list(value.organizational_unit_arns),
        }
    )


def structure(data: Any) -> LaunchPermissionConfiguration:
    if data is None:
        return absent(LaunchPermissionConfiguration)
    self = new(LaunchPermissionConfiguration)
    self.user_ids = data.get("userIds")
    self.user_groups = data.get("userGroups")
    self.organization_arns = data.get("organizationArns")
    self.organizational_unit_arns = data.get("organizationalUnitArns")
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, LaunchPermissionConfiguration):
        return
    path = (*path, step)
    if (member := value.user_ids) is not None:
        if is_list(problems, path, ("user_ids", "userIds"), member, 1):
            inner = (*path, ("user_ids", "userIds"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.user_groups) is not None:
        if is_list(problems, path, ("user_groups", "userGroups"), member):
            inner = (*path, ("user_groups", "userGroups"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
    if (member := value.organization_arns) is not None:
        if is_list(problems, path, ("organization_arns", "organizationArns"), member, 1):
            inner = (*path, ("organization_arns", "organizationArns"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.organizational_unit_arns) is not None:
        if is_list(
            problems, path, ("organizational_unit_arns", "organizationalUnitArns"), member, 1
        ):
            inner = (*path, ("organizational_unit_arns", "organizationalUnitArns"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)


register(
    __name__,
    {
        LaunchPermissionConfiguration: (structure, write),
    },
)

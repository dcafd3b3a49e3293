"""SsmParameterConfiguration: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

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
    from ..shapes.ssm_parameter_data_type import SsmParameterDataType


@define(kw_only=True)
class SsmParameterConfiguration(StructureBase):
    """Configuration for a single Parameter in the Amazon Web Services Systems Manager (SSM)
    Parameter Store in a given Region.
    """

    ami_account_id: str | None = None
    """Specify the account that will own the Parameter in a given Region. During distribution, this
    account must be specified in distribution settings as a target account for the Region.
    """
    parameter_name: str
    """This is the name of the Parameter in the target Region or account. The image distribution
    creates the Parameter if it doesn't already exist. Otherwise, it updates the parameter.

    Limits: 1 to 1011 characters.
    """
    data_type: SsmParameterDataType | str | None = None
    """The type of value the parameter contains. We recommend the ``aws:ec2:image`` data type."""


def read(data: Any) -> SsmParameterConfiguration:
    if data is None:
        return absent(SsmParameterConfiguration)
    self = new(SsmParameterConfiguration)
    self.ami_account_id = data.get("amiAccountId")
    self.parameter_name = data.get("parameterName")
    self.data_type = _shapes.ssm_parameter_data_type.read(data.get("dataType"))
    return self


def write(value: SsmParameterConfiguration | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "amiAccountId": value.ami_account_id,
            "parameterName": value.parameter_name,
            "dataType": write_string(value.data_type),
        }
    )


def structure(data: Any) -> SsmParameterConfiguration:
    if data is None:
        return absent(SsmParameterConfiguration)
    self = new(SsmParameterConfiguration)
    self.ami_account_id = data.get("amiAccountId")
    self.parameter_name = data.get("parameterName")
    self.data_type = lenient_enum(data.get("dataType"), _shapes.ssm_parameter_data_type.read)
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, SsmParameterConfiguration):
        return
    path = (*path, step)
    if (member := value.ami_account_id) is not None:
        check_string(problems, path, ("ami_account_id", "amiAccountId"), member)
    if (member := value.parameter_name) is None:
        problems.missing(path, ("parameter_name", "parameterName"))
    else:
        check_string(problems, path, ("parameter_name", "parameterName"), member, 1)
    if (member := value.data_type) is not None:
        check_string(problems, path, ("data_type", "dataType"), member)


register(
    __name__,
    {
        SsmParameterConfiguration: (structure, write),
    },
)

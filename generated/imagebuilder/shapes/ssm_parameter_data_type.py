"""SsmParameterDataType: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class SsmParameterDataType(OpenEnum):
    """SsmParameterDataType: ``text``, ``aws:ec2:image``."""

    TEXT = "text"
    AWS_EC2_IMAGE = "aws:ec2:image"


read = reader_of(SsmParameterDataType)

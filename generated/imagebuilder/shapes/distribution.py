"""Distribution: used by CreateDistributionConfiguration, GetDistributionConfiguration and 2 more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import read_list, without_absent, write_list
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, lenient, lenient_list, new, register
from ..runtime.validation import check_string, is_list, is_structure

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.ami_distribution_configuration import AmiDistributionConfiguration
    from ..shapes.container_distribution_configuration import ContainerDistributionConfiguration
    from ..shapes.fast_launch_configuration import FastLaunchConfiguration
    from ..shapes.launch_template_configuration import LaunchTemplateConfiguration
    from ..shapes.s3_export_configuration import S3ExportConfiguration
    from ..shapes.ssm_parameter_configuration import SsmParameterConfiguration


@define(kw_only=True)
class Distribution(StructureBase):
    """Defines the settings for a specific Region."""

    region: str
    """The target Region.

    Limits: 1 to 1024 characters.
    """
    ami_distribution_configuration: AmiDistributionConfiguration | None = None
    """The specific AMI settings; for example, launch permissions or AMI tags."""
    container_distribution_configuration: ContainerDistributionConfiguration | None = None
    """Container distribution settings for encryption, licensing, and sharing in a specific Region."""
    license_configuration_arns: list[str] | None = None
    """The License Manager Configuration to associate with the AMI in the specified Region.

    Limits: 1 to 50 elements.
    """
    launch_template_configurations: list[LaunchTemplateConfiguration] | None = None
    """A group of launchTemplateConfiguration settings that apply to image distribution for
    specified accounts.

    Limits: 1 to 100 elements.
    """
    s3_export_configuration: S3ExportConfiguration | None = None
    """Configure export settings to deliver disk images created from your image build, using a file
    format that is compatible with your VMs in that Region.
    """
    fast_launch_configurations: list[FastLaunchConfiguration] | None = None
    """The Windows faster-launching configurations to use for AMI distribution.

    Limits: 1 to 1000 elements.
    """
    ssm_parameter_configurations: list[SsmParameterConfiguration] | None = None
    """Contains settings to update Amazon Web Services Systems Manager (SSM) Parameter Store
    Parameters with output AMI IDs from the build by target Region.
    """


def read(data: Any) -> Distribution:
    if data is None:
        return absent(Distribution)
    self = new(Distribution)
    self.region = data.get("region")
    self.ami_distribution_configuration = _shapes.ami_distribution_configuration.read(
        data.get("amiDistributionConfiguration")
    )
    self.container_distribution_configuration = _shapes.container_distribution_configuration.read(
        data.get("containerDistributionConfiguration")
    )
    self.license_configuration_arns = read_list(data.get("licenseConfigurationArns"))
    self.launch_template_configurations = read_list(
        data.get("launchTemplateConfigurations"), _shapes.launch_template_configuration.read
    )
    self.s3_export_configuration = _shapes.s3_export_configuration.read(
        data.get("s3ExportConfiguration")
    )
    self.fast_launch_configurations = read_list(
        data.get("fastLaunchConfigurations"), _shapes.fast_launch_configuration.read
    )
    self.ssm_parameter_configurations = read_list(
        data.get("ssmParameterConfigurations"), _shapes.ssm_parameter_configuration.read
    )
    return self


def write(value: Distribution | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "region": value.region,
            "amiDistributionConfiguration": _shapes.ami_distribution_configuration.write(
                value.ami_distribution_configuration
            ),
            "containerDistributionConfiguration": _shapes.container_distribution_configuration.write(
                value.container_distribution_configuration
            ),
            "licenseConfigurationArns": write_list(value.license_configuration_arns),
            "launchTemplateConfigurations": write_list(
                value.launch_template_configurations, _shapes.launch_template_configuration.write
            ),
            "s3ExportConfiguration": _shapes.s3_export_configuration.write(
                value.s3_export_configuration
            ),
            "fastLaunchConfigurations": write_list(
                value.fast_launch_configurations, _shapes.fast_launch_configuration.write
            ),
            "ssmParameterConfigurations": write_list(
                value.ssm_parameter_configurations, _shapes.ssm_parameter_configuration.write
            ),
        }
    )


def structure(data: Any) -> Distribution:
    if data is None:
        return absent(Distribution)
    self = new(Distribution)
    self.region = data.get("region")
    self.ami_distribution_configuration = lenient(
        data.get("amiDistributionConfiguration"), _shapes.ami_distribution_configuration.structure
    )
    self.container_distribution_configuration = lenient(
        data.get("containerDistributionConfiguration"),
        _shapes.container_distribution_configuration.structure,
    )
    self.license_configuration_arns = data.get("licenseConfigurationArns")
    self.launch_template_configurations = lenient_list(
        data.get("launchTemplateConfigurations"),
        lambda item: lenient(item, _shapes.launch_template_configuration.structure),
    )
    self.s3_export_configuration = lenient(
        data.get("s3ExportConfiguration"), _shapes.s3_export_configuration.structure
    )
    self.fast_launch_configurations = lenient_list(
        data.get("fastLaunchConfigurations"),
        lambda item: lenient(item, _shapes.fast_launch_configuration.structure),
    )
    self.ssm_parameter_configurations = lenient_list(
        data.get("ssmParameterConfigurations"),
        lambda item: lenient(item, _shapes.ssm_parameter_configuration.structure),
    )
    return self


def check(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Distribution):
        return
    path = (*path, step)
    if (member := value.region) is None:
        problems.missing(path, ("region", "region"))
    else:
        check_string(problems, path, ("region", "region"), member, 1)
    if (member := value.ami_distribution_configuration) is not None:
        _shapes.ami_distribution_configuration.check(
            problems,
            path,
            ("ami_distribution_configuration", "amiDistributionConfiguration"),
            member,
        )
    if (member := value.container_distribution_configuration) is not None:
        _shapes.container_distribution_configuration.check(
            problems,
            path,
            ("container_distribution_configuration", "containerDistributionConfiguration"),
            member,
        )
    if (member := value.license_configuration_arns) is not None:
        if is_list(
            problems, path, ("license_configuration_arns", "licenseConfigurationArns"), member, 1
        ):
            inner = (*path, ("license_configuration_arns", "licenseConfigurationArns"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item)
    if (member := value.launch_template_configurations) is not None:
        if is_list(
            problems,
            path,
            ("launch_template_configurations", "launchTemplateConfigurations"),
            member,
            1,
        ):
            inner = (*path, ("launch_template_configurations", "launchTemplateConfigurations"))
            for index, item in enumerate(member):
                _shapes.launch_template_configuration.check(problems, inner, index, item)
    if (member := value.s3_export_configuration) is not None:
        _shapes.s3_export_configuration.check(
            problems, path, ("s3_export_configuration", "s3ExportConfiguration"), member
        )
    if (member := value.fast_launch_configurations) is not None:
        if is_list(
            problems, path, ("fast_launch_configurations", "fastLaunchConfigurations"), member, 1
        ):
            inner = (*path, ("fast_launch_configurations", "fastLaunchConfigurations"))
            for index, item in enumerate(member):
                _shapes.fast_launch_configuration.check(problems, inner, index, item)
    if (member := value.ssm_parameter_configurations) is not None:
        if is_list(
            problems, path, ("ssm_parameter_configurations", "ssmParameterConfigurations"), member
        ):
            inner = (*path, ("ssm_parameter_configurations", "ssmParameterConfigurations"))
            for index, item in enumerate(member):
                _shapes.ssm_parameter_configuration.check(problems, inner, index, item)


register(
    __name__,
    {
        Distribution: (structure, write),
    },
)

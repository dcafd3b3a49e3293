"""distribution: shapes that several operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import shapes as _shapes
from ..runtime.codecs.values import ABSENT, read_boolean, read_list, without_absent, write_list
from ..runtime.enums import OpenEnum, reader_of
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, lenient, lenient_enum, lenient_list, register
from ..runtime.validation import (
    MapKey,
    check_boolean,
    check_integer,
    check_string,
    is_list,
    is_map,
    is_structure,
)

if TYPE_CHECKING:
    from typing import Any

    from ..runtime.validation import Path, Problems, Step
    from ..shapes.target_container_repository import TargetContainerRepository


class DiskImageFormat(OpenEnum):
    """DiskImageFormat: ``VMDK``, ``RAW``, ``VHD``."""

    VMDK = "VMDK"
    RAW = "RAW"
    VHD = "VHD"


read_disk_image_format = reader_of(DiskImageFormat)


class SsmParameterDataType(OpenEnum):
    """SsmParameterDataType: ``text``, ``aws:ec2:image``."""

    TEXT = "text"
    AWS_EC2_IMAGE = "aws:ec2:image"


read_ssm_parameter_data_type = reader_of(SsmParameterDataType)


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


@define(kw_only=True)
class ContainerDistributionConfiguration(StructureBase):
    """Defines how the output container image is distributed in a specific Amazon Web Services
    Region: the target repository, the image tags to apply to the distributed image, and an
    optional description.
    """

    description: str | None = None
    """The description of the container distribution configuration.

    Limits: 1 to 1024 characters.
    """
    container_tags: list[str] | None = None
    """Tags that Image Builder applies to the distributed container image in the target repository.
    These are repository image tags, not resource tags.

    Limits: each 1 to 1024 characters.
    """
    target_repository: TargetContainerRepository
    """The destination repository for the container distribution configuration."""


@define(kw_only=True)
class LaunchTemplateConfiguration(StructureBase):
    """Identifies an Amazon EC2 launch template to use for a specific account."""

    launch_template_id: str
    """Identifies the Amazon EC2 launch template to use."""
    account_id: str | None = None
    """The account ID that this configuration applies to."""
    set_default_version: bool | None = None
    """Specifies whether to make the new launch template version that Image Builder creates the
    default version of the launch template. If you don't set a value, Image Builder treats it as
    ``true``.
    """


@define(kw_only=True)
class S3ExportConfiguration(StructureBase):
    """Properties that configure exporting the output image to a disk image file in an Amazon S3
    bucket, in a format that's compatible with your VMs.
    """

    role_name: str
    """The name of the role that grants VM Import/Export permission to export images to your S3
    bucket.

    Limits: 1 to 1024 characters.
    """
    disk_image_format: DiskImageFormat | str
    """Export the updated image to one of the following supported disk image formats:

    * **Virtual Hard Disk (VHD)** – Compatible with Citrix Xen and Microsoft Hyper-V virtualization products.

    * **Stream-optimized ESX Virtual Machine Disk (VMDK)** – Compatible with VMware ESX and VMware vSphere versions 4, 5, and 6.

    * **Raw** – Raw format.
    """
    s3_bucket: str
    """The S3 bucket in which to store the output disk images for your VM.

    Limits: 1 to 1024 characters.
    """
    s3_prefix: str | None = None
    """The Amazon S3 path for the bucket where the output disk images for your VM are stored.

    Limits: 1 to 1024 characters.
    """


@define(kw_only=True)
class FastLaunchConfiguration(StructureBase):
    """Defines and configures EC2 Fast Launch for output Windows AMIs."""

    enabled: bool
    """Specifies whether to enable Windows fast launch on the output AMI during distribution. A
    value of ``false`` means Image Builder takes no fast-launch action for this configuration.
    """
    snapshot_configuration: FastLaunchSnapshotConfiguration | None = None
    """Configuration settings for managing the number of snapshots that are created from
    pre-provisioned instances for the Windows AMI when Windows fast launch is enabled.
    """
    max_parallel_launches: int | None = None
    """The maximum number of parallel instances that are launched for creating resources.

    Limits: at least 1.
    """
    launch_template: FastLaunchLaunchTemplateSpecification | None = None
    """The launch template that the fast-launch enabled Windows AMI uses when it launches Windows
    instances to create pre-provisioned snapshots.
    """
    account_id: str | None = None
    """The owner account ID for the fast-launch enabled Windows AMI."""


@define(kw_only=True)
class FastLaunchSnapshotConfiguration(StructureBase):
    """Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch
    enabled Windows AMI.
    """

    target_resource_count: int | None = None
    """The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows
    AMI.

    Limits: 1 to 10000.
    """


@define(kw_only=True)
class FastLaunchLaunchTemplateSpecification(StructureBase):
    """Identifies the launch template that the associated Windows AMI uses for launching an
    instance when Windows fast launch is enabled.

    Note: You can specify either the ``launchTemplateName`` or the ``launchTemplateId``, but not
    both.
    """

    launch_template_id: str | None = None
    """The ID of the launch template to use for Windows fast launch for a Windows AMI."""
    launch_template_name: str | None = None
    """The name of the launch template to use for Windows fast launch for a Windows AMI.

    Limits: 1 to 1024 characters.
    """
    launch_template_version: str | None = None
    """The version of the launch template to use for Windows fast launch for a Windows AMI.

    Limits: 1 to 1024 characters.
    """


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


def read_distribution(data: Any) -> Distribution:
    made = Distribution.__new__(Distribution)
    made.region = data.get("region")
    made.ami_distribution_configuration = (
        None
        if (value := data.get("amiDistributionConfiguration")) is None
        else read_ami_distribution_configuration(value)
    )
    made.container_distribution_configuration = (
        None
        if (value := data.get("containerDistributionConfiguration")) is None
        else read_container_distribution_configuration(value)
    )
    made.license_configuration_arns = (
        None if (value := data.get("licenseConfigurationArns")) is None else list(value)
    )
    made.launch_template_configurations = (
        None
        if (value := data.get("launchTemplateConfigurations")) is None
        else read_list(value, read_launch_template_configuration)
    )
    made.s3_export_configuration = (
        None
        if (value := data.get("s3ExportConfiguration")) is None
        else read_s3_export_configuration(value)
    )
    made.fast_launch_configurations = (
        None
        if (value := data.get("fastLaunchConfigurations")) is None
        else read_list(value, read_fast_launch_configuration)
    )
    made.ssm_parameter_configurations = (
        None
        if (value := data.get("ssmParameterConfigurations")) is None
        else read_list(value, read_ssm_parameter_configuration)
    )
    return made


def structure_distribution(data: Any) -> Distribution:
    made = Distribution.__new__(Distribution)
    made.region = data.get("region")
    made.ami_distribution_configuration = lenient(
        data.get("amiDistributionConfiguration"), structure_ami_distribution_configuration
    )
    made.container_distribution_configuration = lenient(
        data.get("containerDistributionConfiguration"),
        structure_container_distribution_configuration,
    )
    made.license_configuration_arns = data.get("licenseConfigurationArns")
    made.launch_template_configurations = lenient_list(
        data.get("launchTemplateConfigurations"),
        lambda item: lenient(item, structure_launch_template_configuration),
    )
    made.s3_export_configuration = lenient(
        data.get("s3ExportConfiguration"), structure_s3_export_configuration
    )
    made.fast_launch_configurations = lenient_list(
        data.get("fastLaunchConfigurations"),
        lambda item: lenient(item, structure_fast_launch_configuration),
    )
    made.ssm_parameter_configurations = lenient_list(
        data.get("ssmParameterConfigurations"),
        lambda item: lenient(item, structure_ssm_parameter_configuration),
    )
    return made


def write_distribution(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "region": value.region,
            "amiDistributionConfiguration": None
            if (member := value.ami_distribution_configuration) is None
            else write_ami_distribution_configuration(member),
            "containerDistributionConfiguration": None
            if (member := value.container_distribution_configuration) is None
            else write_container_distribution_configuration(member),
            "licenseConfigurationArns": None
            if (member := value.license_configuration_arns) is None
            else list(member),
            "launchTemplateConfigurations": None
            if (member := value.launch_template_configurations) is None
            else write_list(member, write_launch_template_configuration),
            "s3ExportConfiguration": None
            if (member := value.s3_export_configuration) is None
            else write_s3_export_configuration(member),
            "fastLaunchConfigurations": None
            if (member := value.fast_launch_configurations) is None
            else write_list(member, write_fast_launch_configuration),
            "ssmParameterConfigurations": None
            if (member := value.ssm_parameter_configurations) is None
            else write_list(member, write_ssm_parameter_configuration),
        }
    )


def check_distribution(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, Distribution):
        return
    path = (*path, step)
    if (member := value.region) is None:
        problems.missing(path, ("region", "region"))
    else:
        check_string(problems, path, ("region", "region"), member, 1)
    if (member := value.ami_distribution_configuration) is not None:
        check_ami_distribution_configuration(
            problems,
            path,
            ("ami_distribution_configuration", "amiDistributionConfiguration"),
            member,
        )
    if (member := value.container_distribution_configuration) is not None:
        check_container_distribution_configuration(
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
                check_launch_template_configuration(problems, inner, index, item)
    if (member := value.s3_export_configuration) is not None:
        check_s3_export_configuration(
            problems, path, ("s3_export_configuration", "s3ExportConfiguration"), member
        )
    if (member := value.fast_launch_configurations) is not None:
        if is_list(
            problems, path, ("fast_launch_configurations", "fastLaunchConfigurations"), member, 1
        ):
            inner = (*path, ("fast_launch_configurations", "fastLaunchConfigurations"))
            for index, item in enumerate(member):
                check_fast_launch_configuration(problems, inner, index, item)
    if (member := value.ssm_parameter_configurations) is not None:
        if is_list(
            problems, path, ("ssm_parameter_configurations", "ssmParameterConfigurations"), member
        ):
            inner = (*path, ("ssm_parameter_configurations", "ssmParameterConfigurations"))
            for index, item in enumerate(member):
                check_ssm_parameter_configuration(problems, inner, index, item)


register(Distribution, structure_distribution, write_distribution)


def read_ami_distribution_configuration(data: Any) -> AmiDistributionConfiguration:
    made = AmiDistributionConfiguration.__new__(AmiDistributionConfiguration)
    made.name = data.get("name")
    made.description = data.get("description")
    made.target_account_ids = (
        None if (value := data.get("targetAccountIds")) is None else list(value)
    )
    made.ami_tags = None if (value := data.get("amiTags")) is None else dict(value.items())
    made.kms_key_id = data.get("kmsKeyId")
    made.launch_permission = (
        None
        if (value := data.get("launchPermission")) is None
        else read_launch_permission_configuration(value)
    )
    return made


def structure_ami_distribution_configuration(data: Any) -> AmiDistributionConfiguration:
    made = AmiDistributionConfiguration.__new__(AmiDistributionConfiguration)
    made.name = data.get("name")
    made.description = data.get("description")
    made.target_account_ids = data.get("targetAccountIds")
    made.ami_tags = data.get("amiTags")
    made.kms_key_id = data.get("kmsKeyId")
    made.launch_permission = lenient(
        data.get("launchPermission"), structure_launch_permission_configuration
    )
    return made


def write_ami_distribution_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "name": value.name,
            "description": value.description,
            "targetAccountIds": None
            if (member := value.target_account_ids) is None
            else list(member),
            "amiTags": None if (member := value.ami_tags) is None else dict(member),
            "kmsKeyId": value.kms_key_id,
            "launchPermission": None
            if (member := value.launch_permission) is None
            else write_launch_permission_configuration(member),
        }
    )


def check_ami_distribution_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
        check_launch_permission_configuration(
            problems, path, ("launch_permission", "launchPermission"), member
        )


register(
    AmiDistributionConfiguration,
    structure_ami_distribution_configuration,
    write_ami_distribution_configuration,
)


def read_launch_permission_configuration(data: Any) -> LaunchPermissionConfiguration:
    made = LaunchPermissionConfiguration.__new__(LaunchPermissionConfiguration)
    made.user_ids = None if (value := data.get("userIds")) is None else list(value)
    made.user_groups = None if (value := data.get("userGroups")) is None else list(value)
    made.organization_arns = (
        None if (value := data.get("organizationArns")) is None else list(value)
    )
    made.organizational_unit_arns = (
        None if (value := data.get("organizationalUnitArns")) is None else list(value)
    )
    return made


def structure_launch_permission_configuration(data: Any) -> LaunchPermissionConfiguration:
    made = LaunchPermissionConfiguration.__new__(LaunchPermissionConfiguration)
    made.user_ids = data.get("userIds")
    made.user_groups = data.get("userGroups")
    made.organization_arns = data.get("organizationArns")
    made.organizational_unit_arns = data.get("organizationalUnitArns")
    return made


def write_launch_permission_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "userIds": None if (member := value.user_ids) is None else list(member),
            "userGroups": None if (member := value.user_groups) is None else list(member),
            "organizationArns": None
            if (member := value.organization_arns) is None
            else list(member),
            "organizationalUnitArns": None
            if (member := value.organizational_unit_arns) is None
            else list(member),
        }
    )


def check_launch_permission_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    LaunchPermissionConfiguration,
    structure_launch_permission_configuration,
    write_launch_permission_configuration,
)


def read_container_distribution_configuration(data: Any) -> ContainerDistributionConfiguration:
    made = ContainerDistributionConfiguration.__new__(ContainerDistributionConfiguration)
    made.description = data.get("description")
    made.container_tags = None if (value := data.get("containerTags")) is None else list(value)
    made.target_repository = (
        ABSENT
        if (value := data.get("targetRepository")) is None
        else _shapes.target_container_repository.read_target_container_repository(value)
    )
    return made


def structure_container_distribution_configuration(data: Any) -> ContainerDistributionConfiguration:
    made = ContainerDistributionConfiguration.__new__(ContainerDistributionConfiguration)
    made.description = data.get("description")
    made.container_tags = data.get("containerTags")
    made.target_repository = lenient(
        data.get("targetRepository"),
        _shapes.target_container_repository.structure_target_container_repository,
    )
    return made


def write_container_distribution_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "description": value.description,
            "containerTags": None if (member := value.container_tags) is None else list(member),
            "targetRepository": None
            if (member := value.target_repository) is None
            else _shapes.target_container_repository.write_target_container_repository(member),
        }
    )


def check_container_distribution_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, ContainerDistributionConfiguration):
        return
    path = (*path, step)
    if (member := value.description) is not None:
        check_string(problems, path, ("description", "description"), member, 1)
    if (member := value.container_tags) is not None:
        if is_list(problems, path, ("container_tags", "containerTags"), member):
            inner = (*path, ("container_tags", "containerTags"))
            for index, item in enumerate(member):
                check_string(problems, inner, index, item, 1)
    if (member := value.target_repository) is None:
        problems.missing(path, ("target_repository", "targetRepository"))
    else:
        _shapes.target_container_repository.check_target_container_repository(
            problems, path, ("target_repository", "targetRepository"), member
        )


register(
    ContainerDistributionConfiguration,
    structure_container_distribution_configuration,
    write_container_distribution_configuration,
)


def read_launch_template_configuration(data: Any) -> LaunchTemplateConfiguration:
    made = LaunchTemplateConfiguration.__new__(LaunchTemplateConfiguration)
    made.launch_template_id = data.get("launchTemplateId")
    made.account_id = data.get("accountId")
    made.set_default_version = (
        None if (value := data.get("setDefaultVersion")) is None else read_boolean(value)
    )
    return made


def structure_launch_template_configuration(data: Any) -> LaunchTemplateConfiguration:
    made = LaunchTemplateConfiguration.__new__(LaunchTemplateConfiguration)
    made.launch_template_id = data.get("launchTemplateId")
    made.account_id = data.get("accountId")
    made.set_default_version = data.get("setDefaultVersion")
    return made


def write_launch_template_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "launchTemplateId": value.launch_template_id,
            "accountId": value.account_id,
            "setDefaultVersion": value.set_default_version,
        }
    )


def check_launch_template_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, LaunchTemplateConfiguration):
        return
    path = (*path, step)
    if (member := value.launch_template_id) is None:
        problems.missing(path, ("launch_template_id", "launchTemplateId"))
    else:
        check_string(problems, path, ("launch_template_id", "launchTemplateId"), member)
    if (member := value.account_id) is not None:
        check_string(problems, path, ("account_id", "accountId"), member)
    if (member := value.set_default_version) is not None:
        check_boolean(problems, path, ("set_default_version", "setDefaultVersion"), member)


register(
    LaunchTemplateConfiguration,
    structure_launch_template_configuration,
    write_launch_template_configuration,
)


def read_s3_export_configuration(data: Any) -> S3ExportConfiguration:
    made = S3ExportConfiguration.__new__(S3ExportConfiguration)
    made.role_name = data.get("roleName")
    made.disk_image_format = (
        ABSENT if (value := data.get("diskImageFormat")) is None else read_disk_image_format(value)
    )
    made.s3_bucket = data.get("s3Bucket")
    made.s3_prefix = data.get("s3Prefix")
    return made


def structure_s3_export_configuration(data: Any) -> S3ExportConfiguration:
    made = S3ExportConfiguration.__new__(S3ExportConfiguration)
    made.role_name = data.get("roleName")
    made.disk_image_format = lenient_enum(data.get("diskImageFormat"), DiskImageFormat)
    made.s3_bucket = data.get("s3Bucket")
    made.s3_prefix = data.get("s3Prefix")
    return made


def write_s3_export_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "roleName": value.role_name,
            "diskImageFormat": None if (member := value.disk_image_format) is None else str(member),
            "s3Bucket": value.s3_bucket,
            "s3Prefix": value.s3_prefix,
        }
    )


def check_s3_export_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, S3ExportConfiguration):
        return
    path = (*path, step)
    if (member := value.role_name) is None:
        problems.missing(path, ("role_name", "roleName"))
    else:
        check_string(problems, path, ("role_name", "roleName"), member, 1)
    if (member := value.disk_image_format) is None:
        problems.missing(path, ("disk_image_format", "diskImageFormat"))
    else:
        check_string(problems, path, ("disk_image_format", "diskImageFormat"), member)
    if (member := value.s3_bucket) is None:
        problems.missing(path, ("s3_bucket", "s3Bucket"))
    else:
        check_string(problems, path, ("s3_bucket", "s3Bucket"), member, 1)
    if (member := value.s3_prefix) is not None:
        check_string(problems, path, ("s3_prefix", "s3Prefix"), member, 1)


register(S3ExportConfiguration, structure_s3_export_configuration, write_s3_export_configuration)


def read_fast_launch_configuration(data: Any) -> FastLaunchConfiguration:
    made = FastLaunchConfiguration.__new__(FastLaunchConfiguration)
    made.enabled = ABSENT if (value := data.get("enabled")) is None else read_boolean(value)
    made.snapshot_configuration = (
        None
        if (value := data.get("snapshotConfiguration")) is None
        else read_fast_launch_snapshot_configuration(value)
    )
    made.max_parallel_launches = (
        None if (value := data.get("maxParallelLaunches")) is None else int(value)
    )
    made.launch_template = (
        None
        if (value := data.get("launchTemplate")) is None
        else read_fast_launch_launch_template_specification(value)
    )
    made.account_id = data.get("accountId")
    return made


def structure_fast_launch_configuration(data: Any) -> FastLaunchConfiguration:
    made = FastLaunchConfiguration.__new__(FastLaunchConfiguration)
    made.enabled = data.get("enabled")
    made.snapshot_configuration = lenient(
        data.get("snapshotConfiguration"), structure_fast_launch_snapshot_configuration
    )
    made.max_parallel_launches = data.get("maxParallelLaunches")
    made.launch_template = lenient(
        data.get("launchTemplate"), structure_fast_launch_launch_template_specification
    )
    made.account_id = data.get("accountId")
    return made


def write_fast_launch_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "enabled": value.enabled,
            "snapshotConfiguration": None
            if (member := value.snapshot_configuration) is None
            else write_fast_launch_snapshot_configuration(member),
            "maxParallelLaunches": value.max_parallel_launches,
            "launchTemplate": None
            if (member := value.launch_template) is None
            else write_fast_launch_launch_template_specification(member),
            "accountId": value.account_id,
        }
    )


def check_fast_launch_configuration(problems: Problems, path: Path, step: Step, value: Any) -> None:
    if not is_structure(problems, path, step, value, FastLaunchConfiguration):
        return
    path = (*path, step)
    if (member := value.enabled) is None:
        problems.missing(path, ("enabled", "enabled"))
    else:
        check_boolean(problems, path, ("enabled", "enabled"), member)
    if (member := value.snapshot_configuration) is not None:
        check_fast_launch_snapshot_configuration(
            problems, path, ("snapshot_configuration", "snapshotConfiguration"), member
        )
    if (member := value.max_parallel_launches) is not None:
        check_integer(problems, path, ("max_parallel_launches", "maxParallelLaunches"), member, 1)
    if (member := value.launch_template) is not None:
        check_fast_launch_launch_template_specification(
            problems, path, ("launch_template", "launchTemplate"), member
        )
    if (member := value.account_id) is not None:
        check_string(problems, path, ("account_id", "accountId"), member)


register(
    FastLaunchConfiguration, structure_fast_launch_configuration, write_fast_launch_configuration
)


def read_fast_launch_snapshot_configuration(data: Any) -> FastLaunchSnapshotConfiguration:
    made = FastLaunchSnapshotConfiguration.__new__(FastLaunchSnapshotConfiguration)
    made.target_resource_count = (
        None if (value := data.get("targetResourceCount")) is None else int(value)
    )
    return made


def structure_fast_launch_snapshot_configuration(data: Any) -> FastLaunchSnapshotConfiguration:
    made = FastLaunchSnapshotConfiguration.__new__(FastLaunchSnapshotConfiguration)
    made.target_resource_count = data.get("targetResourceCount")
    return made


def write_fast_launch_snapshot_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "targetResourceCount": value.target_resource_count,
        }
    )


def check_fast_launch_snapshot_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, FastLaunchSnapshotConfiguration):
        return
    path = (*path, step)
    if (member := value.target_resource_count) is not None:
        check_integer(problems, path, ("target_resource_count", "targetResourceCount"), member, 1)


register(
    FastLaunchSnapshotConfiguration,
    structure_fast_launch_snapshot_configuration,
    write_fast_launch_snapshot_configuration,
)


def read_fast_launch_launch_template_specification(
    data: Any,
) -> FastLaunchLaunchTemplateSpecification:
    made = FastLaunchLaunchTemplateSpecification.__new__(FastLaunchLaunchTemplateSpecification)
    made.launch_template_id = data.get("launchTemplateId")
    made.launch_template_name = data.get("launchTemplateName")
    made.launch_template_version = data.get("launchTemplateVersion")
    return made


def structure_fast_launch_launch_template_specification(
    data: Any,
) -> FastLaunchLaunchTemplateSpecification:
    made = FastLaunchLaunchTemplateSpecification.__new__(FastLaunchLaunchTemplateSpecification)
    made.launch_template_id = data.get("launchTemplateId")
    made.launch_template_name = data.get("launchTemplateName")
    made.launch_template_version = data.get("launchTemplateVersion")
    return made


def write_fast_launch_launch_template_specification(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "launchTemplateId": value.launch_template_id,
            "launchTemplateName": value.launch_template_name,
            "launchTemplateVersion": value.launch_template_version,
        }
    )


def check_fast_launch_launch_template_specification(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
    if not is_structure(problems, path, step, value, FastLaunchLaunchTemplateSpecification):
        return
    path = (*path, step)
    if (member := value.launch_template_id) is not None:
        check_string(problems, path, ("launch_template_id", "launchTemplateId"), member)
    if (member := value.launch_template_name) is not None:
        check_string(problems, path, ("launch_template_name", "launchTemplateName"), member, 1)
    if (member := value.launch_template_version) is not None:
        check_string(
            problems, path, ("launch_template_version", "launchTemplateVersion"), member, 1
        )


register(
    FastLaunchLaunchTemplateSpecification,
    structure_fast_launch_launch_template_specification,
    write_fast_launch_launch_template_specification,
)


def read_ssm_parameter_configuration(data: Any) -> SsmParameterConfiguration:
    made = SsmParameterConfiguration.__new__(SsmParameterConfiguration)
    made.ami_account_id = data.get("amiAccountId")
    made.parameter_name = data.get("parameterName")
    made.data_type = (
        None if (value := data.get("dataType")) is None else read_ssm_parameter_data_type(value)
    )
    return made


def structure_ssm_parameter_configuration(data: Any) -> SsmParameterConfiguration:
    made = SsmParameterConfiguration.__new__(SsmParameterConfiguration)
    made.ami_account_id = data.get("amiAccountId")
    made.parameter_name = data.get("parameterName")
    made.data_type = lenient_enum(data.get("dataType"), SsmParameterDataType)
    return made


def write_ssm_parameter_configuration(value: Any) -> dict[str, Any]:
    return without_absent(
        {
            "amiAccountId": value.ami_account_id,
            "parameterName": value.parameter_name,
            "dataType": None if (member := value.data_type) is None else str(member),
        }
    )


def check_ssm_parameter_configuration(
    problems: Problems, path: Path, step: Step, value: Any
) -> None:
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
    SsmParameterConfiguration,
    structure_ssm_parameter_configuration,
    write_ssm_parameter_configuration,
)

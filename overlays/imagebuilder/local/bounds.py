"""What the API reference allows in each member of a request: lengths, bounds and patterns.

``SHAPES`` has the shapes by the names that the API reference gives them, ``MEMBERS`` the members by
their Python names with the shape of each (``[]`` marks the items of a list, ``{key}`` and ``{}``
the keys and values of a map). A member that has another shape in one structure than in most has a
second row with the structure's name. ``tests/overlays/local/test_rules.py`` compares all of it with
the service's model.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen


@frozen(kw_only=True)
class Shape:
    """What a value may be: its length or its number, and what a text has to match, whole."""

    least: int | None = None
    most: int | None = None
    pattern: str | None = None


SHAPES: Mapping[str, Shape] = {
    "AccountId": Shape(pattern=r"^[0-9]{12}$"),
    "AccountList": Shape(least=1, most=1536),
    "AmiNameString": Shape(
        least=1, most=127, pattern=r"^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]$"
    ),
    "AmiWatermarkName": Shape(
        least=3,
        most=128,
        pattern=(
            r"^[A-Za-z0-9()\[\]./'@_\-][A-Za-z0-9 ()\[\]./"
            r"'@_\-]{1,126}[A-Za-z0-9()\[\]./'@_\-]$"
        ),
    ),
    "AmiWatermarksList": Shape(least=1, most=5),
    "AutoDisableFailureCount": Shape(least=1, most=10),
    "CapacityWaitTimeoutSeconds": Shape(least=0, most=3600),
    "ClientToken": Shape(least=1, most=64),
    "ComponentBuildVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|"
            r"third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+$"
        )
    ),
    "ComponentConfigurationList": Shape(least=1),
    "ComponentParameterList": Shape(least=1),
    "ComponentParameterName": Shape(least=1, most=256, pattern=r"[^\x00]+"),
    "ComponentParameterValue": Shape(least=0, pattern=r"[^\x00]*"),
    "ComponentVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|"
            r"third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+$"
        )
    ),
    "ComponentVersionArnOrBuildVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|"
            r"third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|"
            r"x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))$"
        )
    ),
    "ContainerRecipeArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/"
            r"[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$"
        )
    ),
    "DistributionConfigurationArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):"
            r"distribution-configuration/[a-z0-9-_]+$"
        )
    ),
    "EbsIopsInteger": Shape(least=100, most=64000),
    "EbsVolumeSizeInteger": Shape(least=1, most=16000),
    "EbsVolumeThroughput": Shape(least=125, most=1000),
    "EmptyString": Shape(least=0, most=0),
    "FastLaunchConfigurationList": Shape(least=1, most=1000),
    "FilterList": Shape(least=1, most=10),
    "FilterName": Shape(pattern=r"^[a-zA-Z]{1,1024}$"),
    "FilterValue": Shape(pattern=r'^[0-9a-zA-Z./_ :,{}"*-]{1,1024}$'),
    "FilterValues": Shape(least=1, most=10),
    "HttpPutResponseHopLimit": Shape(least=1, most=64),
    "HttpTokens": Shape(pattern=r"optional|required"),
    "ImageBuildVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/"
            r"[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+$"
        )
    ),
    "ImageBuilderArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|"
            r"third-party):(?:image-recipe|container-recipe|"
            r"infrastructure-configuration|distribution-configuration|component|image|"
            r"image-pipeline|lifecycle-policy|workflow\/(?:build|test|distribution))/"
            r"[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\.(?:x|[0-9]+)\.(?:x|[0-9]+))(?:/"
            r"[0-9]+)?)?$"
        )
    ),
    "ImagePipelineArn": Shape(
        pattern=(r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$")
    ),
    "ImageRecipeArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/"
            r"[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$"
        )
    ),
    "ImageScanFindingsFilterList": Shape(least=1, most=1),
    "ImageScanFindingsFilterValues": Shape(least=1, most=1),
    "ImageScanningTypeList": Shape(least=1, most=1),
    "ImageTestsTimeoutMinutes": Shape(least=60, most=1440),
    "ImageVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/"
            r"[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+$"
        )
    ),
    "ImageVersionArnOrBuildVersionArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/"
            r"[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:"
            r"[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))$"
        )
    ),
    "InfrastructureConfigurationArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):"
            r"infrastructure-configuration/[a-z0-9-_]+$"
        )
    ),
    "InlineComponentData": Shape(least=1, most=16000, pattern=r"[^\x00]+"),
    "InlineDockerFileTemplate": Shape(least=1, most=16000, pattern=r"[^\x00]+"),
    "InlineWorkflowData": Shape(least=1, most=16000, pattern=r"[^\x00]+"),
    "InstanceProfileNameType": Shape(least=1, most=256, pattern=r"^[\w+=,.@-]+$"),
    "LaunchTemplateConfigurationList": Shape(least=1, most=100),
    "LaunchTemplateId": Shape(pattern=r"^lt-[a-z0-9-_]{17}$"),
    "LicenseConfigurationArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:"
            r"lic-[a-z0-9-_]{32}$"
        )
    ),
    "LicenseConfigurationArnList": Shape(least=1, most=50),
    "LifecycleExecutionId": Shape(
        pattern=r"^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
    ),
    "LifecyclePolicyArn": Shape(
        most=1024,
        pattern=(
            r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:"
            r"[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+$"
        ),
    ),
    "LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue": Shape(least=1, most=365),
    "LifecyclePolicyDetailFilterRetainAtLeast": Shape(least=1, most=10),
    "LifecyclePolicyDetailFilterValue": Shape(least=1, most=1000),
    "LifecyclePolicyDetails": Shape(least=1, most=3),
    "LifecyclePolicyResourceSelectionRecipes": Shape(least=1, most=50),
    "LogGroupName": Shape(least=1, most=512, pattern=r"^[a-zA-Z0-9\-_/\.]{1,512}$"),
    "MarketplaceResourceLocation": Shape(most=1024, pattern=r"^s3://[^/]+/.+[^/]$"),
    "MaxParallelLaunches": Shape(least=1),
    "NonEmptyString": Shape(least=1, most=1024),
    "OrganizationArn": Shape(
        pattern=r"^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$"
    ),
    "OrganizationArnList": Shape(least=1, most=25),
    "OrganizationalUnitArn": Shape(
        pattern=(
            r"^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/"
            r"ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}"
        )
    ),
    "OrganizationalUnitArnList": Shape(least=1, most=25),
    "OsVersion": Shape(least=1),
    "OsVersionList": Shape(least=1, most=25),
    "PaginationToken": Shape(least=1, most=65535),
    "ParallelGroup": Shape(least=1, most=100, pattern=r"^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$"),
    "ResourceName": Shape(pattern=r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$"),
    "ResourcePolicyDocument": Shape(least=1, most=30000),
    "ResourceTagMap": Shape(least=1, most=30),
    "RestrictedInteger": Shape(least=1, most=100),
    "RoleNameOrArn": Shape(
        least=1,
        most=2048,
        pattern=r"^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$",
    ),
    "SnsTopicArn": Shape(pattern=r"^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$"),
    "SsmParameterName": Shape(least=1, most=1011, pattern=r"^[a-zA-Z0-9_.\-\/]+$"),
    "TagKey": Shape(least=1, most=128, pattern=r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*$"),
    "TagKeyList": Shape(least=1, most=50),
    "TagMap": Shape(least=1, most=50),
    "TagValue": Shape(most=256),
    "TargetResourceCount": Shape(least=1, most=10000),
    "Timezone": Shape(least=3, most=100, pattern=r"[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9-_+]+)*"),
    "UefiData": Shape(least=0, most=64000),
    "UserDataOverride": Shape(
        least=1,
        most=21847,
        pattern=r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    ),
    "VersionNumber": Shape(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$"),
    "WildcardVersionNumber": Shape(pattern=r"^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$"),
    "WindowsConfigurationImageIndex": Shape(least=1, most=4294967295),
    "WorkflowBuildVersionArn": Shape(
        most=1024,
        pattern=(
            r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:"
            r"[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/"
            r"[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+$"
        ),
    ),
    "WorkflowExecutionId": Shape(
        pattern=r"^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"
    ),
    "WorkflowParameterList": Shape(least=1),
    "WorkflowParameterName": Shape(least=1, most=128, pattern=r"[^\x00]+"),
    "WorkflowParameterValue": Shape(least=0, pattern=r"[^\x00]*"),
    "WorkflowStepExecutionId": Shape(
        pattern=(
            r"^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-"
            r"[0-9a-fA-F]{12}$"
        )
    ),
    "WorkflowVersionArnOrBuildVersionArn": Shape(
        pattern=(
            r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:"
            r"[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/"
            r"[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:"
            r"[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))$"
        )
    ),
    "WorkflowWildcardVersionArn": Shape(
        pattern=(
            r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:"
            r"[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/"
            r"[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$"
        )
    ),
}

MEMBERS: Mapping[str, str] = {
    "AmiDistributionConfiguration.name": "AmiNameString",
    "AutoScalingGroupConfiguration.name": "NonEmptyString",
    "ComponentConfiguration.component_arn": "ComponentVersionArnOrBuildVersionArn",
    "ComponentParameter.name": "ComponentParameterName",
    "CreateContainerRecipeRequest.semantic_version": "WildcardVersionNumber",
    "CreateImageRecipeRequest.semantic_version": "WildcardVersionNumber",
    "CreateWorkflowRequest.data": "InlineWorkflowData",
    "Filter.name": "FilterName",
    "GetComponentRequest.component_build_version_arn": "ComponentVersionArnOrBuildVersionArn",
    "GetImageRequest.image_build_version_arn": "ImageVersionArnOrBuildVersionArn",
    "GetWorkflowRequest.workflow_build_version_arn": "WorkflowVersionArnOrBuildVersionArn",
    "ImageScanFindingsFilter.name": "FilterName",
    "ImageScanFindingsFilter.values": "ImageScanFindingsFilterValues",
    "ImportComponentRequest.data": "NonEmptyString",
    "ImportDiskImageRequest.platform": "NonEmptyString",
    "ImportVmImageRequest.name": "NonEmptyString",
    "LifecyclePolicyDetailExclusionRulesAmisLastLaunched.value": (
        "LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue"
    ),
    "LifecyclePolicyDetailFilter.value": "LifecyclePolicyDetailFilterValue",
    "LifecyclePolicyResourceSelectionRecipe.semantic_version": "WildcardVersionNumber",
    "ListImageScanFindingsRequest.filters": "ImageScanFindingsFilterList",
    "StartResourceStateUpdateRequest.resource_arn": "ImageBuildVersionArn",
    "WorkflowConfiguration.parameters": "WorkflowParameterList",
    "WorkflowParameter.name": "WorkflowParameterName",
    "WorkflowParameter.value[]": "WorkflowParameterValue",
    "account_id": "AccountId",
    "ami_account_id": "AccountId",
    "ami_tags": "TagMap",
    "ami_tags{key}": "TagKey",
    "ami_tags{}": "TagValue",
    "ami_watermarks": "AmiWatermarksList",
    "ami_watermarks[]": "AmiWatermarkName",
    "availability_zone": "NonEmptyString",
    "capacity_wait_timeout_seconds": "CapacityWaitTimeoutSeconds",
    "change_description": "NonEmptyString",
    "client_token": "ClientToken",
    "component_arn": "ComponentBuildVersionArn",
    "component_build_version_arn": "ComponentBuildVersionArn",
    "component_version_arn": "ComponentVersionArn",
    "components": "ComponentConfigurationList",
    "container_recipe_arn": "ContainerRecipeArn",
    "container_tags[]": "NonEmptyString",
    "data": "InlineComponentData",
    "description": "NonEmptyString",
    "device_name": "NonEmptyString",
    "distribution_configuration_arn": "DistributionConfigurationArn",
    "dockerfile_template_data": "InlineDockerFileTemplate",
    "execution_role": "RoleNameOrArn",
    "failure_count": "AutoDisableFailureCount",
    "fast_launch_configurations": "FastLaunchConfigurationList",
    "filters": "FilterList",
    "host_id": "NonEmptyString",
    "host_resource_group_arn": "NonEmptyString",
    "http_put_response_hop_limit": "HttpPutResponseHopLimit",
    "http_tokens": "HttpTokens",
    "image": "NonEmptyString",
    "image_arn": "ImageBuildVersionArn",
    "image_build_version_arn": "ImageBuildVersionArn",
    "image_index": "WindowsConfigurationImageIndex",
    "image_log_group_name": "LogGroupName",
    "image_os_version_override": "NonEmptyString",
    "image_pipeline_arn": "ImagePipelineArn",
    "image_recipe_arn": "ImageRecipeArn",
    "image_scanning_types": "ImageScanningTypeList",
    "image_tags": "TagMap",
    "image_tags{key}": "TagKey",
    "image_tags{}": "TagValue",
    "image_version_arn": "ImageVersionArn",
    "infrastructure_configuration_arn": "InfrastructureConfigurationArn",
    "instance_profile_name": "InstanceProfileNameType",
    "iops": "EbsIopsInteger",
    "key_pair": "NonEmptyString",
    "kms_key_id": "NonEmptyString",
    "launch_template_configurations": "LaunchTemplateConfigurationList",
    "launch_template_id": "LaunchTemplateId",
    "launch_template_name": "NonEmptyString",
    "launch_template_version": "NonEmptyString",
    "license_configuration_arns": "LicenseConfigurationArnList",
    "license_configuration_arns[]": "LicenseConfigurationArn",
    "lifecycle_execution_id": "LifecycleExecutionId",
    "lifecycle_policy_arn": "LifecyclePolicyArn",
    "log_group_name": "LogGroupName",
    "max_parallel_launches": "MaxParallelLaunches",
    "max_results": "RestrictedInteger",
    "name": "ResourceName",
    "next_token": "PaginationToken",
    "no_device": "EmptyString",
    "organization_arns": "OrganizationArnList",
    "organization_arns[]": "OrganizationArn",
    "organizational_unit_arns": "OrganizationalUnitArnList",
    "organizational_unit_arns[]": "OrganizationalUnitArn",
    "os_version": "OsVersion",
    "parallel_group": "ParallelGroup",
    "parameter_name": "SsmParameterName",
    "parameters": "ComponentParameterList",
    "parent_image": "NonEmptyString",
    "parent_resource_id": "NonEmptyString",
    "pipeline_log_group_name": "LogGroupName",
    "policy": "ResourcePolicyDocument",
    "policy_details": "LifecyclePolicyDetails",
    "reason": "NonEmptyString",
    "recipes": "LifecyclePolicyResourceSelectionRecipes",
    "region": "NonEmptyString",
    "regions[]": "NonEmptyString",
    "repository_name": "NonEmptyString",
    "resource_arn": "ImageBuilderArn",
    "resource_location": "MarketplaceResourceLocation",
    "resource_tags": "ResourceTagMap",
    "resource_tags{key}": "TagKey",
    "resource_tags{}": "TagValue",
    "retain_at_least": "LifecyclePolicyDetailFilterRetainAtLeast",
    "role_name": "NonEmptyString",
    "s3_bucket": "NonEmptyString",
    "s3_bucket_name": "NonEmptyString",
    "s3_key_prefix": "NonEmptyString",
    "s3_prefix": "NonEmptyString",
    "schedule_expression": "NonEmptyString",
    "security_group_ids[]": "NonEmptyString",
    "semantic_version": "VersionNumber",
    "shared_accounts": "AccountList",
    "shared_accounts[]": "AccountId",
    "snapshot_id": "NonEmptyString",
    "sns_topic_arn": "SnsTopicArn",
    "source_image": "NonEmptyString",
    "step_execution_id": "WorkflowStepExecutionId",
    "subnet_id": "NonEmptyString",
    "supported_os_versions": "OsVersionList",
    "supported_os_versions[]": "OsVersion",
    "tag_keys": "TagKeyList",
    "tag_keys[]": "TagKey",
    "tag_map": "TagMap",
    "tag_map{key}": "TagKey",
    "tag_map{}": "TagValue",
    "tags": "TagMap",
    "tags{key}": "TagKey",
    "tags{}": "TagValue",
    "target_account_ids": "AccountList",
    "target_account_ids[]": "AccountId",
    "target_resource_count": "TargetResourceCount",
    "throughput": "EbsVolumeThroughput",
    "timeout_minutes": "ImageTestsTimeoutMinutes",
    "timezone": "Timezone",
    "uefi_data": "UefiData",
    "user_data_override": "UserDataOverride",
    "user_groups[]": "NonEmptyString",
    "user_ids": "AccountList",
    "user_ids[]": "AccountId",
    "value[]": "ComponentParameterValue",
    "values": "FilterValues",
    "values[]": "FilterValue",
    "virtual_name": "NonEmptyString",
    "vm_import_task_id": "NonEmptyString",
    "volume_size": "EbsVolumeSizeInteger",
    "workflow_arn": "WorkflowVersionArnOrBuildVersionArn",
    "workflow_build_version_arn": "WorkflowBuildVersionArn",
    "workflow_execution_id": "WorkflowExecutionId",
    "workflow_version_arn": "WorkflowWildcardVersionArn",
    "working_directory": "NonEmptyString",
}

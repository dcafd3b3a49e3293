"""What is distributed without a build, and virtual machines that are imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import imagebuilder as ib

from .asked import handled
from .building import image, prepared, status
from .test_builds import states
from .test_recipes import container

if TYPE_CHECKING:
    from imagebuilder.local import LocalImageBuilder

DAY = 86400.0


def test_an_ami_is_distributed_without_a_build(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    made = handled(
        local,
        ib.DistributeImageRequest(
            source_image="ami-1234567890abcdef0",
            distribution_configuration_arn=asked["distribution_configuration_arn"],
            execution_role="role",
        ),
    ).image_build_version_arn
    assert states(local, made) == ["PENDING", "DISTRIBUTING", "AVAILABLE"]
    assert len(ib.required(image(local, made).output_resources).amis) == 2


@pytest.mark.parametrize(
    "source",
    ["nonsense", "ami-123", "ssm:", "ssm:/a b", "prod-1234567890abc", "amazonlinux:latest"],
)
def test_what_is_no_ami_is_not_distributed(local: LocalImageBuilder, source: str) -> None:
    asked = ib.DistributeImageRequest(
        source_image=source,
        distribution_configuration_arn=prepared(local)["distribution_configuration_arn"],
        execution_role="role",
    )
    with pytest.raises(ib.ApiError, match="is no AMI, parameter or image"):
        handled(local, asked)


def test_container_images_are_not_distributed_again(local: LocalImageBuilder) -> None:
    asked = prepared(local)
    made = handled(
        local,
        ib.CreateImageRequest(
            container_recipe_arn=handled(local, container()).container_recipe_arn,
            infrastructure_configuration_arn=asked["infrastructure_configuration_arn"],
        ),
    ).image_build_version_arn
    local.advance(DAY)
    assert status(local, made) == "AVAILABLE"
    request = ib.DistributeImageRequest(
        source_image=made,
        distribution_configuration_arn=asked["distribution_configuration_arn"],
        execution_role="role",
    )
    with pytest.raises(ib.ApiError, match="is no AMI"):
        handled(local, request)


def test_a_virtual_machine_is_imported(local: LocalImageBuilder) -> None:
    arn = handled(
        local,
        ib.ImportVmImageRequest(
            name="imported machine",
            semantic_version="1.0.0",
            platform=ib.Platform.LINUX,
            os_version="Amazon Linux 2",
            vm_import_task_id="import-ami-1234567890abcdef0",
        ),
    ).image_arn
    local.advance(DAY)
    found = image(local, arn)
    assert (found.build_type, found.image_source) == ("IMPORT", "IMPORTED")
    assert found.os_version == "Amazon Linux 2"
    assert ib.required(found.state).status == "AVAILABLE"


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ({"platform": "Linux"}, "'platform'"),
        ({"os_version": "Microsoft Windows 10"}, "'osVersion'"),
        ({"uri": "s3://my-bucket/windows.img"}, "'uri'"),
        ({"uri": "s3://my-bucket/windows.iSO"}, "'uri'"),
        ({"uri": "https://my-bucket/windows.iso"}, "'uri'"),
        (
            {"logging_configuration": ib.ImageLoggingConfiguration(log_group_name="/my/logs")},
            "'executionRole' is required",
        ),
        (
            {
                "register_image_options": ib.RegisterImageOptions(
                    secure_boot_enabled=False, uefi_data="AAAA"
                )
            },
            "uefiData",
        ),
    ],
)
def test_only_windows_11_is_imported_from_an_iso_file(
    local: LocalImageBuilder, members: dict[str, Any], said: str
) -> None:
    asked = {
        "name": "windows",
        "semantic_version": "1.0.0",
        "platform": "Windows",
        "os_version": "Microsoft Windows 11",
        "uri": "s3://my-bucket/windows.iso",
        "infrastructure_configuration_arn": prepared(local)["infrastructure_configuration_arn"],
    }
    arn = handled(local, ib.ImportDiskImageRequest(**asked)).image_build_version_arn
    assert image(local, arn).build_type == "IMPORT_ISO"
    with pytest.raises(ib.ApiError, match=said):
        handled(local, ib.ImportDiskImageRequest(**{**asked, **members}))


def test_the_logs_of_an_import_of_a_virtual_machine_are_the_services_own(
    local: LocalImageBuilder,
) -> None:
    with pytest.raises(ib.ApiError, match="within /aws/imagebuilder/"):
        handled(
            local,
            ib.ImportVmImageRequest(
                name="machine",
                semantic_version="1.0.0",
                platform=ib.Platform.LINUX,
                vm_import_task_id="import-ami-1234567890abcdef0",
                logging_configuration=ib.ImageLoggingConfiguration(log_group_name="/my/logs"),
            ),
        )

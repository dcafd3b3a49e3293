"""Images that are imported: virtual machines, and Windows from an ISO file."""

from __future__ import annotations

import re
from typing import Any

from .. import (
    ImportDiskImageRequest,
    ImportDiskImageResponse,
    ImportVmImageRequest,
    ImportVmImageResponse,
    converter,
)
from ..log_groups import OWN_LOGS
from . import builds
from .arns import parse, parse_version, slug_of, version_text
from .call import Call
from .errors import combination, invalid
from .image_builds import new_image
from .pipelines import check_logs
from .store import Document, Resource

#: What the API reference has for ImportDiskImage.
_WINDOWS = "Microsoft Windows 11"
_ISO = re.compile(r"s3://[^/]+/.+\.(?:iso|ISO|Iso)")
_ALIKE = (
    "description",
    "executionRole",
    "loggingConfiguration",
    "name",
    "osVersion",
    "platform",
    "tags",
)


def import_vm_image(call: Call, request: ImportVmImageRequest) -> ImportVmImageResponse:
    """Begin the import of a virtual machine, which Amazon EC2 has imported already."""
    logs = request.logging_configuration
    if logs is not None and not (logs.log_group_name or OWN_LOGS).startswith(OWN_LOGS):
        raise invalid("loggingConfiguration.logGroupName", f"It must be within {OWN_LOGS}.")
    return ImportVmImageResponse(image_arn=_imported(call, request, {}, "IMPORT").arn)


def import_disk_image(call: Call, request: ImportDiskImageRequest) -> ImportDiskImageResponse:
    """Begin the import of Windows from an ISO file."""
    if request.platform != "Windows":
        raise invalid("platform", "It must be Windows.")
    if request.os_version != _WINDOWS:
        raise invalid("osVersion", f"It must be {_WINDOWS}.")
    if _ISO.fullmatch(request.uri) is None:
        raise invalid("uri", "It must be s3://bucket/key, and the key end with .iso.")
    asked: Document = converter.unstructure(request)
    options: Document = asked.get("registerImageOptions", {})
    if "uefiData" in options and options.get("secureBootEnabled") is False:
        raise combination("'registerImageOptions.uefiData' needs Secure Boot to be enabled.")
    check_logs(asked)
    arn = parse(
        request.infrastructure_configuration_arn,
        "infrastructureConfigurationArn",
        "infrastructure-configuration",
    )
    more = {"infrastructureConfiguration": call.find(arn).document}
    return ImportDiskImageResponse(
        image_build_version_arn=_imported(call, request, more, "IMPORT_ISO").arn
    )


def _imported(call: Call, request: Any, more: Document, kind: str) -> Resource:
    asked: Document = converter.unstructure(request)
    slug = slug_of(asked["name"])
    version = version_text(parse_version(asked["semanticVersion"]))
    document: Document = {
        **{name: asked[name] for name in _ALIKE if name in asked},
        **more,
        "type": "AMI",
        "buildType": kind,
        "imageSource": "IMPORTED",
        "outputResources": {"amis": []},
    }
    image = new_image(call, slug, version, document)
    builds.distribute(call, image)
    return image

"""ImageConfigurationStep: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ImageConfigurationStep(OpenEnum):
    """ImageConfigurationStep: ``ASSOCIATE_LICENSES``, ``UPDATE_LAUNCH_TEMPLATES``,
    ``PUT_SSM_PARAMETERS``, ``UPDATE_FAST_LAUNCH_CONFIGURATIONS``, ``EXPORT_AMI``.
    """

    ASSOCIATE_LICENSES = "ASSOCIATE_LICENSES"
    UPDATE_LAUNCH_TEMPLATES = "UPDATE_LAUNCH_TEMPLATES"
    PUT_SSM_PARAMETERS = "PUT_SSM_PARAMETERS"
    UPDATE_FAST_LAUNCH_CONFIGURATIONS = "UPDATE_FAST_LAUNCH_CONFIGURATIONS"
    EXPORT_AMI = "EXPORT_AMI"


read = reader_of(ImageConfigurationStep)

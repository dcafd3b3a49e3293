"""ContainerRepositoryService: used by CreateContainerRecipe, CreateDistributionConfiguration and 4 more."""

from __future__ import annotations

from ..runtime.enums import OpenEnum, reader_of


class ContainerRepositoryService(OpenEnum):
    """ContainerRepositoryService: ``ECR``."""

    ECR = "ECR"


read = reader_of(ContainerRepositoryService)

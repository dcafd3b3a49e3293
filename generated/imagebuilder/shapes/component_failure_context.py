"""ComponentFailureContext: used by GetImage, ListImageBuildVersions, ListImagePipelineImages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.codecs.values import without_absent
from ..runtime.lazy_attrs import define
from ..runtime.structures import StructureBase, absent, new, register

if TYPE_CHECKING:
    from typing import Any


@define(kw_only=True)
class ComponentFailureContext(StructureBase):
    """Contains details about the component that caused the image creation process to fail. The
    details identify the first step that failed when the component ran.
    """

    component_arn: str | None = None
    """The Amazon Resource Name (ARN) of the component build version that failed."""
    phase_name: str | None = None
    """The name of the phase in the component document where the failure occurred, such as
    ``build``, ``validate``, or ``test``.
    """
    step_name: str | None = None
    """The name of the step in the component document that failed."""
    action: str | None = None
    """The action that the failed step runs, for example ``ExecuteBash``."""
    error_message: str | None = None
    """The error message from the step that failed. Image Builder truncates messages that are
    longer than 1024 characters. The component log in Amazon CloudWatch Logs contains the full
    output.
    """


def read(data: Any) -> ComponentFailureContext:
    if data is None:
        return absent(ComponentFailureContext)
    self = new(ComponentFailureContext)
    self.component_arn = data.get("componentArn")
    self.phase_name = data.get("phaseName")
    self.step_name = data.get("stepName")
    self.action = data.get("action")
    self.error_message = data.get("errorMessage")
    return self


def write(value: ComponentFailureContext | None) -> dict[str, Any] | None:
    if value is None:
        return None
    return without_absent(
        {
            "componentArn": value.component_arn,
            "phaseName": value.phase_name,
            "stepName": value.step_name,
            "action": value.action,
            "errorMessage": value.error_message,
        }
    )


register(
    __name__,
    {
        ComponentFailureContext: (read, write),
    },
)

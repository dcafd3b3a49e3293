"""What is read of a build, by either client.

What asks for it is written once, with ``await``. With :class:`Client` nothing in it ever waits, so
:func:`at_once` runs it to its end.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, Protocol, TypeVar

from .. import (
    AsyncClient,
    Client,
    GetWorkflowStepExecutionResponse,
    Image,
    ListWorkflowExecutionsResponse,
    WorkflowStepMetadata,
)

Result = TypeVar("Result")


class Reads(Protocol):
    """Reads what there is of a build; raises what the client raises."""

    async def image(self, arn: str) -> Image:
        """Return the image, an empty one where the service leaves it out."""
        ...

    async def runs(self, arn: str) -> list[ListWorkflowExecutionsResponse]:
        """Return the pages of the runs of its workflows."""
        ...

    async def steps(self, run: str) -> list[WorkflowStepMetadata]:
        """Return the steps of a run, which may be ``None`` where the service sends nulls."""
        ...

    async def step(self, step: str) -> GetWorkflowStepExecutionResponse:
        """Return one step."""
        ...


class AsyncReads:
    """Reads with an :class:`AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def image(self, arn: str) -> Image:
        """Return the image."""
        return (await self._client.get_image(image_build_version_arn=arn)).image or Image()

    async def runs(self, arn: str) -> list[ListWorkflowExecutionsResponse]:
        """Return the pages of the runs of its workflows."""
        pager = self._client.paginate.list_workflow_executions(image_build_version_arn=arn)
        return [page async for page in pager.pages()]

    async def steps(self, run: str) -> list[WorkflowStepMetadata]:
        """Return the steps of a run."""
        pager = self._client.paginate.list_workflow_step_executions(workflow_execution_id=run)
        return [step async for step in pager]

    async def step(self, step: str) -> GetWorkflowStepExecutionResponse:
        """Return one step."""
        return await self._client.get_workflow_step_execution(step_execution_id=step)


class BlockingReads:
    """Reads with a :class:`Client`; its coroutines never wait."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def image(self, arn: str) -> Image:
        """Return the image."""
        return self._client.get_image(image_build_version_arn=arn).image or Image()

    async def runs(self, arn: str) -> list[ListWorkflowExecutionsResponse]:
        """Return the pages of the runs of its workflows."""
        pager = self._client.paginate.list_workflow_executions(image_build_version_arn=arn)
        return list(pager.pages())

    async def steps(self, run: str) -> list[WorkflowStepMetadata]:
        """Return the steps of a run."""
        return list(self._client.paginate.list_workflow_step_executions(workflow_execution_id=run))

    async def step(self, step: str) -> GetWorkflowStepExecutionResponse:
        """Return one step."""
        return self._client.get_workflow_step_execution(step_execution_id=step)


def at_once(coroutine: Coroutine[Any, Any, Result]) -> Result:
    """Return the result of a coroutine that never waits."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: Result = end.value
        return result
    coroutine.close()
    raise RuntimeError("a coroutine that was to be run at once has waited")

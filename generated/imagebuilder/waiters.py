"""Waiting until the service says that something has come about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations as _operations
from .runtime.client import checked
from .runtime.poller import wait_for_response
from .runtime.waiting import Acceptor, WaiterPlan, on_response

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import Client
    from .operations.get_image import GetImageRequest, GetImageResponse
    from .runtime.errors import ApiError, TransportError


class WaitUntil:
    """The waiters of a client: each polls until its condition is met."""

    def __init__(self, client: Client, sleep: Callable[[float], object]) -> None:
        self._client = client
        self._sleep = sleep

    @checked("GetImage")
    def image_available(
        self,
        *,
        image_build_version_arn: str,
        delay: float | None = None,
        max_attempts: int | None = None,
        on_poll: Callable[[int, GetImageResponse | ApiError | TransportError], object]
        | None = None,
    ) -> GetImageResponse:
        """Wait until an image build version reaches the AVAILABLE state, meaning the build completed,
        including distribution and integration of output resources. The waiter fails if the image
        reaches the FAILED or CANCELLED state. Specify the full image build version ARN; wildcard
        version ARNs only resolve to images that are already available.

        Polls :meth:`Client.get_image` every 60 seconds, 360 times at most, until one of these ends
        it:

        - success: ``image.state.status is 'AVAILABLE'``
        - failure: ``image.state.status is 'FAILED'``
        - failure: ``image.state.status is 'CANCELLED'``

        :param image_build_version_arn: The Amazon Resource Name (ARN) of the image that you want to get.
            You can specify a full build version ARN, or a version ARN with or without wildcards
            (``x.x.x``, ``1.x.x``, or ``1.0.x``). A version or wildcard ARN resolves to the latest
            matching build version that has reached ``AVAILABLE`` status. Builds that were later
            deprecated, disabled, or deleted don't resolve. To get an image in any other state, such
            as a failed or in-progress build, specify the full build version ARN.

            (``str``, required, pattern ``^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$``)

        :param delay: Seconds between polls; 60 by default.
        :param max_attempts: How many polls at most; 360 by default.
        :param on_poll: Called after each poll with its number, from 1, and its outcome.

        :returns: what met the condition.

        :raises WaiterFailedError: the condition can no longer be met.
        :raises WaiterTimeoutError: the condition was not met in time.
        :raises TransportError: ten polls in a row failed, the last without an answer.
        :raises ApiError: the service refused a poll, or failed ten in a row.
        """
        return wait_for_response(
            IMAGE_AVAILABLE,
            self._client.send,
            _operations.get_image.GetImageRequest(
                image_build_version_arn=image_build_version_arn,
            ),
            delay=delay,
            max_attempts=max_attempts,
            on_poll=on_poll,
            sleep=self._sleep,
        )


IMAGE_AVAILABLE: WaiterPlan[GetImageRequest, GetImageResponse] = WaiterPlan(
    name="ImageAvailable",
    operation_name="GetImage",
    delay=60,
    max_attempts=360,
    acceptors=(
        Acceptor(
            "success",
            on_response(
                lambda response: (
                    (
                        response.image.state.status
                        if response.image and response.image.state
                        else None
                    )
                    == "AVAILABLE"
                )
            ),
            "image.state.status is 'AVAILABLE'",
        ),
        Acceptor(
            "failure",
            on_response(
                lambda response: (
                    (
                        response.image.state.status
                        if response.image and response.image.state
                        else None
                    )
                    == "FAILED"
                )
            ),
            "image.state.status is 'FAILED'",
        ),
        Acceptor(
            "failure",
            on_response(
                lambda response: (
                    (
                        response.image.state.status
                        if response.image and response.image.state
                        else None
                    )
                    == "CANCELLED"
                )
            ),
            "image.state.status is 'CANCELLED'",
        ),
    ),
)

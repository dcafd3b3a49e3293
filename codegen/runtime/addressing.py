"""What the endpoints of a few services depend on beside the settings that all services have."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .errors import ApiError
    from .http import HttpResponse
    from .settings.table import Settings


class Addressing(ABC):
    """What the client of such a service has, and all that are made from it by ``with_options``.

    ``table`` is the table of the settings of its clients.
    """

    table: ClassVar[type[Settings]]

    @abstractmethod
    def __init__(self, settings: Any) -> None:
        """Take the settings of a client, which are those of the table."""

    @abstractmethod
    def parameters(self, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Return the endpoint parameters of a call, with those that the settings say."""

    def sign_body(self, headers: dict[str, str]) -> None:
        """Say in ``headers`` whether the signature is of the body, where the settings do."""
        del headers

    def moved(self, parameters: Mapping[str, Any], error: ApiError, answer: HttpResponse) -> bool:
        """Return whether a call has to be made again, elsewhere, because of its ``answer``.

        :meth:`parameters` says then where.
        """
        del parameters, error, answer
        return False

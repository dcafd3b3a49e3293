"""What calls raise: the errors of every client, and those that EC2 Image Builder models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.lazy import unknown_names

if TYPE_CHECKING:
    from collections.abc import Mapping
from .runtime.errors import (
    ApiError,
    ClientFaultError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectTimeoutError,
    CredentialsError,
    PaginationError,
    ParamValidationError,
    ReadTimeoutError,
    ResponseParseError,
    SdkError,
    ServerFaultError,
    TlsError,
    TransportError,
    WaiterError,
    WaiterFailedError,
    WaiterTimeoutError,
)

__all__ = [
    "AccessDeniedException",
    "ApiError",
    "CallRateLimitExceededException",
    "ClientException",
    "ClientFaultError",
    "ConfigurationError",
    "ConnectTimeoutError",
    "ConnectionFailedError",
    "CredentialsError",
    "DryRunOperationException",
    "ForbiddenException",
    "IdempotentParameterMismatchException",
    "InvalidPaginationTokenException",
    "InvalidParameterCombinationException",
    "InvalidParameterException",
    "InvalidParameterValueException",
    "InvalidRequestException",
    "InvalidVersionNumberException",
    "PaginationError",
    "ParamValidationError",
    "ReadTimeoutError",
    "ResourceAlreadyExistsException",
    "ResourceDependencyException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "ResponseParseError",
    "SdkError",
    "ServerFaultError",
    "ServiceException",
    "ServiceQuotaExceededException",
    "ServiceUnavailableException",
    "TlsError",
    "TooManyRequestsException",
    "TransportError",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
]


class AccessDeniedException(ClientFaultError):
    """You do not have permissions to perform the requested operation."""

    members = (("message", "message"),)


class CallRateLimitExceededException(ClientFaultError):
    """You have exceeded the permitted request rate for the Amazon EC2 APIs that Image Builder
    calls on your behalf. Retry with an increasing or variable delay between requests.
    """

    members = (("message", "message"),)


class ClientException(ClientFaultError):
    """A generic client error. This error usually indicates that the request failed a validation
    check, such as when a downstream service rejects a configured value.
    """

    members = (("message", "message"),)


class DryRunOperationException(ClientFaultError):
    """The dry run operation of the resource was successful, and no resources or mutations were
    actually performed due to the dry run flag in the request.
    """

    members = (("message", "message"),)


class ForbiddenException(ClientFaultError):
    """You are not authorized to perform the requested operation."""

    members = (("message", "message"),)


class IdempotentParameterMismatchException(ClientFaultError):
    """You have specified a client token for an operation using parameter values that differ from a
    previous request that used the same client token.
    """

    members = (("message", "message"),)


class InvalidPaginationTokenException(ClientFaultError):
    """You have provided an invalid pagination token in your request."""

    members = (("message", "message"),)


class InvalidParameterCombinationException(ClientFaultError):
    """You have specified a combination of parameters that isn't valid. For example, two mutually
    exclusive parameters, or a parameter without its required companion parameter. Review the
    error message for details.
    """

    members = (("message", "message"),)


class InvalidParameterException(ClientFaultError):
    """The specified parameter is invalid. Review the available parameters for the API request."""

    members = (("message", "message"),)


class InvalidParameterValueException(ClientFaultError):
    """The value that you provided for the specified parameter is invalid."""

    members = (("message", "message"),)


class InvalidRequestException(ClientFaultError):
    """The request is malformed or otherwise invalid. Verify the request and try again."""

    members = (("message", "message"),)


class InvalidVersionNumberException(ClientFaultError):
    """Your version number is out of bounds or does not follow the required syntax."""

    members = (("message", "message"),)


class ResourceAlreadyExistsException(ClientFaultError):
    """The resource that you are trying to create already exists."""

    members = (("message", "message"),)


class ResourceDependencyException(ClientFaultError):
    """You have attempted to mutate or delete a resource with a dependency that prohibits this
    action. See the error message for more details.
    """

    members = (("message", "message"),)


class ResourceInUseException(ClientFaultError):
    """The resource that you are trying to operate on is currently in use. Review the message
    details and retry later.
    """

    members = (("message", "message"),)


class ResourceNotFoundException(ClientFaultError):
    """At least one of the resources referenced by your request does not exist."""

    members = (("message", "message"),)


class ServiceException(ServerFaultError):
    """An internal server error occurred while Image Builder processed the request. Retrying the
    request may succeed.
    """

    members = (("message", "message"),)


class ServiceQuotaExceededException(ClientFaultError):
    """You have exceeded the number of permitted resources or operations for this service. For
    service quotas, see EC2 Image Builder endpoints and quotas
    (https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html#limits_imagebuilder).
    """

    members = (("message", "message"),)


class ServiceUnavailableException(ServerFaultError):
    """The service is unable to process your request at this time."""

    members = (("message", "message"),)


class TooManyRequestsException(ClientFaultError):
    """You have attempted too many requests for the specific operation."""

    members = (("message", "message"),)


#: The modelled exceptions by the codes that the service sends for them.
BY_CODE: Mapping[str, type[ApiError]] = {
    "AccessDeniedException": AccessDeniedException,
    "CallRateLimitExceededException": CallRateLimitExceededException,
    "ClientException": ClientException,
    "DryRunOperationException": DryRunOperationException,
    "ForbiddenException": ForbiddenException,
    "IdempotentParameterMismatchException": IdempotentParameterMismatchException,
    "InvalidPaginationTokenException": InvalidPaginationTokenException,
    "InvalidParameterCombinationException": InvalidParameterCombinationException,
    "InvalidParameterException": InvalidParameterException,
    "InvalidParameterValueException": InvalidParameterValueException,
    "InvalidRequestException": InvalidRequestException,
    "InvalidVersionNumberException": InvalidVersionNumberException,
    "ResourceAlreadyExistsException": ResourceAlreadyExistsException,
    "ResourceDependencyException": ResourceDependencyException,
    "ResourceInUseException": ResourceInUseException,
    "ResourceNotFoundException": ResourceNotFoundException,
    "ServiceException": ServiceException,
    "ServiceQuotaExceededException": ServiceQuotaExceededException,
    "ServiceUnavailableException": ServiceUnavailableException,
    "TooManyRequestsException": TooManyRequestsException,
}

if not TYPE_CHECKING:
    __getattr__ = unknown_names(__name__)

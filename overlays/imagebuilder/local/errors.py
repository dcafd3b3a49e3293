"""The errors with which the service refuses a request.

Handlers raise what says most about the cause. :func:`as_documented` then makes of it what the
service documents for the operation, which may have only a broader error for that cause.
"""

from __future__ import annotations

from collections.abc import Iterable

from .. import (
    OPERATIONS,
    ApiError,
    CallRateLimitExceededException,
    ClientException,
    ForbiddenException,
    IdempotentParameterMismatchException,
    InvalidPaginationTokenException,
    InvalidParameterCombinationException,
    InvalidParameterException,
    InvalidParameterValueException,
    InvalidRequestException,
    InvalidVersionNumberException,
    ResourceAlreadyExistsException,
    ResourceDependencyException,
    ResourceInUseException,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ServiceUnavailableException,
    TooManyRequestsException,
)

#: What takes the place of an error that an operation does not document, the best first. An error
#: without a row is raised as it is: the real service answers with it all the same (see the table in
#: docs/local-behaviour.md).
_BROADER: dict[type[ApiError], tuple[type[ApiError], ...]] = {
    InvalidParameterValueException: (
        InvalidParameterException,
        InvalidRequestException,
        ClientException,
    ),
    InvalidParameterCombinationException: (
        InvalidParameterValueException,
        InvalidParameterException,
        InvalidRequestException,
        ClientException,
    ),
    InvalidVersionNumberException: (
        InvalidParameterException,
        InvalidRequestException,
        ClientException,
    ),
    InvalidRequestException: (InvalidParameterException, ClientException),
    InvalidPaginationTokenException: (InvalidRequestException, ClientException),
    IdempotentParameterMismatchException: (InvalidRequestException, ClientException),
    CallRateLimitExceededException: (TooManyRequestsException,),
    ResourceInUseException: (ResourceDependencyException,),
}


def as_documented(error: ApiError, operation: str) -> ApiError:
    """Return ``error`` as one that the service documents for ``operation``.

    Raises nothing; an error for which no broader one is documented is returned itself.
    """
    documented = OPERATIONS[operation].errors
    kind = type(error)
    if kind not in documented:
        kind = next((other for other in _BROADER.get(kind, ()) if other in documented), kind)
    if kind is type(error):
        error.operation_name = operation
        return error
    return kind(error.message, operation_name=operation)


def invalid(parameter: str, why: str) -> InvalidParameterValueException:
    """Return the error for a value that is not allowed; ``parameter`` as the model names it."""
    return InvalidParameterValueException(
        f"The value supplied for parameter '{parameter}' is not valid. {why}"
    )


def combination(why: str) -> InvalidParameterCombinationException:
    """Return the error for members that cannot be combined, or of which one is missing."""
    return InvalidParameterCombinationException(why)


def version_number(parameter: str, why: str) -> InvalidVersionNumberException:
    """Return the error for a semantic version that is not one."""
    return InvalidVersionNumberException(
        f"The value supplied for parameter '{parameter}' is not valid. {why}"
    )


def not_found(arn: str) -> ResourceNotFoundException:
    """Return the error for a resource that does not exist."""
    return ResourceNotFoundException(f"The resource '{arn}' does not exist.")


def already_exists(shape: str, arn: str) -> ResourceAlreadyExistsException:
    """Return the error for a resource that would be created a second time."""
    return ResourceAlreadyExistsException(
        f"The following resource '{shape}' already exists: '{arn}'."
    )


def depended_on(arn: str, referrers: Iterable[str]) -> ResourceDependencyException:
    """Return the error for a resource that others still refer to, with those."""
    return ResourceDependencyException(
        f"Resource dependency error: The resource ARN '{arn}' has other resources depended on it: "
        f"{', '.join(referrers)}."
    )


def quota(name: str, limit: int) -> ServiceQuotaExceededException:
    """Return the error for one more than an account may have."""
    return ServiceQuotaExceededException(f"The quota of {limit} {name} is reached.")


def rate_exceeded() -> CallRateLimitExceededException:
    """Return the error for more requests than the rate allows."""
    return CallRateLimitExceededException("Rate exceeded")


def unavailable(why: str) -> ServiceUnavailableException:
    """Return the error for a state that cannot be read or written at present."""
    return ServiceUnavailableException(f"The state of the local service is not available: {why}")


def read_only(operation: str) -> ForbiddenException:
    """Return the error for a change that is asked of a service that only reads."""
    return ForbiddenException(f"You are not authorized to perform: imagebuilder:{operation}")

"""Which error answers may pass by themselves: AWS' tables of transient and throttling errors.

The codes and statuses are those of ``botocore/retries/standard.py`` (1.44), and of "Retry behavior"
in the AWS SDKs and Tools Reference Guide.
"""

from __future__ import annotations

TRANSIENT_STATUSES = frozenset({500, 502, 503, 504})
TRANSIENT_CODES = frozenset(
    {"PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"}
)
THROTTLED_STATUSES = frozenset({429})
THROTTLED_CODES = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)


def is_throttling(status: int, code: str) -> bool:
    """Return whether the service asks for fewer requests.

    Status 429 says so whatever the code; botocore passes it over where the code is one that the
    model has, which is how the most common throttling of some services gets one attempt.
    """
    return code in THROTTLED_CODES or status in THROTTLED_STATUSES


def is_transient(status: int, code: str) -> bool:
    """Return whether the service failed in a way that may pass."""
    return status in TRANSIENT_STATUSES or code in TRANSIENT_CODES

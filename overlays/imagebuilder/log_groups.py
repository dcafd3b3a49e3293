"""The log groups of Image Builder in CloudWatch Logs.

The Image Builder User Guide, "Monitor Image Builder logs with Amazon CloudWatch Logs", has them.
"""

from __future__ import annotations

import re

#: Where the groups are that the service's own role may write to.
OWN_LOGS = "/aws/imagebuilder/"
#: What the model allows in the name of a log group.
_GROUP = re.compile(r"[a-zA-Z0-9\-_/.]{1,512}")


def default_group(name: str | None, in_arn: str) -> str:
    """Return the log group of an image that names none.

    ``name`` is the image's, and ``in_arn`` what its ARN has for that: a name can have spaces, which
    a log group cannot; the ARN has hyphens in their place.
    """
    group = f"{OWN_LOGS}{name or in_arn}"
    return group if _GROUP.fullmatch(group) else f"{OWN_LOGS}{in_arn}"

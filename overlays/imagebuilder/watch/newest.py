"""Which build is watched where a version of an image, or a pipeline, was named: the newest."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import frozen

from .. import Filter, SdkError
from .arn import has_wildcards, is_build, is_of, is_pipeline, names_of, numbers_of
from .outcome import Outcome
from .times import moment
from .view import End

if TYPE_CHECKING:
    from .. import AsyncClient, ImageSummary

#: As many as the service returns at once.
_PAGE = 100


@frozen(kw_only=True)
class Found:
    """What is to be watched for an ARN that a person named.

    ``arn`` is that of the build. Without one it is what was ``asked`` for, and ``end`` says why.
    """

    asked: str
    arn: str
    end: End | None = None


async def found(client: AsyncClient, asked: str) -> Found:
    """Return the build to watch for ``asked``, a valid ARN; asks for nothing when it is a build's.

    Of several builds it is the one that was created last.
    """
    if is_build(asked):
        return Found(asked=asked, arn=asked)
    try:
        builds = await _builds(client, asked)
    except SdkError as error:
        return _none(asked, f"the builds of {asked} could not be listed: {error}")
    if not builds:
        what = "pipeline" if is_pipeline(asked) else "image"
        return _none(asked, f"{asked} has no build: none was begun, or there is no such {what}")
    return Found(asked=asked, arn=max(builds)[-1])


async def _builds(client: AsyncClient, asked: str) -> list[tuple[datetime, tuple[int, ...], str]]:
    """Return when each build was created, its numbers and its ARN, in no order."""
    if is_pipeline(asked):
        pages = client.paginate.list_image_pipeline_images(
            image_pipeline_arn=asked, page_size=_PAGE
        )
        return [_dated(each, arn) async for each in pages if (arn := _arn(each))]
    # An ARN with a wildcard is refused; without any, images of all names are listed.
    wild = has_wildcards(asked)
    every = client.paginate.list_image_build_versions(
        image_version_arn=None if wild else asked,
        filters=[Filter(name="name", values=names_of(asked))] if wild else None,
        page_size=_PAGE,
    )
    return [_dated(each, arn) async for each in every if (arn := _arn(each)) and is_of(arn, asked)]


def _arn(listed: ImageSummary | None) -> str | None:
    """Return the ARN of a build in a list, which may have nulls and what is no build."""
    arn = None if listed is None else listed.arn
    return arn if arn is not None and is_build(arn) else None


def _dated(listed: ImageSummary, arn: str) -> tuple[datetime, tuple[int, ...], str]:
    created = moment(listed.date_created) or datetime.min.replace(tzinfo=UTC)
    return created, numbers_of(arn), arn


def _none(asked: str, why: str) -> Found:
    return Found(asked=asked, arn=asked, end=End(outcome=Outcome.ERROR, error=why))

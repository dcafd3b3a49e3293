"""What a handler has at hand: the state, the time, and where the service is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from attrs import frozen

from .. import converter
from .arns import Arn, partition_of
from .clock import iso
from .errors import not_found
from .guards import fields_of, is_list, is_mapping
from .limits import Limits
from .listing import Listing, page_of
from .names import model_name
from .pages import Paging, digest, paging
from .store import Document, Resource, Store

T = TypeVar("T")

#: Who owns what is not of an account, as documents have it; then by the account in ARNs.
AMAZON = "Amazon"
THIRD_PARTY = "ThirdParty"
ACCOUNTS = {AMAZON: "aws", "AWSMarketplace": "aws-marketplace", THIRD_PARTY: "third-party"}
_OWNERS = {account: owner for owner, account in ACCOUNTS.items()}


@frozen(kw_only=True)
class Call:
    """One request, or one event, while it is handled: all in one transaction of ``store``.

    ``time`` is that of the service's clock, in seconds since 1970; ``s3`` is the folder that has
    the place of Amazon S3; ``request_id`` is new for each.
    """

    store: Store
    time: float
    region: str
    account_id: str
    limits: Limits
    s3: str | None = None
    operation: str = ""
    request_id: str = ""

    @property
    def date(self) -> str:
        """The time as the service writes it in documents."""
        return iso(self.time)

    def arn(
        self, kind: str, slug: str, version: str | None = None, build: int | None = None
    ) -> Arn:
        """Return the ARN of a resource of this account."""
        return Arn(
            partition=partition_of(self.region),
            region=self.region,
            account=self.account_id,
            kind=kind,
            slug=slug,
            version=version,
            build=build,
        )

    def owner_of(self, arn: Arn) -> str:
        """Return who owns what an ARN names, as :attr:`.Resource.owner` has it."""
        return _OWNERS.get(arn.account, arn.account)

    def find(self, arn: Arn, *, status: str | None = None) -> Resource:
        """Return the resource that an ARN names, the newest where it has wildcards or no build.

        Raises a ``ResourceNotFoundException``. With ``status``, an ARN without a build only finds
        resources of that status.
        """
        if arn.region == self.region:
            exact = arn.build is not None
            found = self.store.newest(arn, self.owner_of(arn), status=None if exact else status)
            if found is not None:
                return found
        raise not_found(str(arn))

    def exactly(self, number: str, kind: str) -> Resource:
        """Return the resource of a kind that has this number; raises as :meth:`find` does."""
        found = self.store.get(number)
        if found is None or found.kind != kind:
            raise not_found(number)
        return found

    def page(self, request: Any, listing: Listing) -> tuple[list[Resource], str | None]:
        """Return the page of a list that ``request`` asks for, and the token of the next."""
        return page_of(self.store, listing, self._paging(request))

    def cut(self, request: Any, entries: Sequence[T]) -> tuple[list[T], str | None]:
        """Return the page that ``request`` asks for of entries that are at hand, all of them."""
        wanted = self._paging(request)
        start = int(wanted.after[0]) if wanted.after else 0
        page = [*entries[start : start + wanted.size]]
        end = start + len(page)
        return page, wanted.token([end]) if end < len(entries) else None

    def _paging(self, request: Any) -> Paging:
        asked = converter.unstructure(request)
        asked.pop("nextToken", None)
        asked.pop("maxResults", None)
        return paging(
            key=self.store.secret(),
            request=digest(self.operation, asked),
            now=self.time,
            token=request.next_token,
            # Some lists have pages of a fixed size.
            size=getattr(request, "max_results", None),
        )


def structured(document: Document, kind: type[T]) -> T:
    """Return a document as a structure.

    Lists and maps that the document leaves out are ``None`` in it, and so left out of the answer
    that it is written to: the service also tells these from empty ones.
    """
    made: T = converter.structure(document, kind)
    _leave_out(made, document)
    return made


def _leave_out(made: Any, document: Mapping[str, Any]) -> None:
    for field in fields_of(made):
        value, given = getattr(made, field.name), document.get(model_name(field.name))
        if value in ([], {}) and given is None:
            setattr(made, field.name, None)
        elif is_mapping(given):
            _leave_out(value, given)
        elif is_list(given) and is_list(value):
            for inner, of in zip(value, given, strict=True):
                if is_mapping(of):
                    _leave_out(inner, of)

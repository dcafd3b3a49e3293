# What the modules beside this one import from: the root of the package that they go into, for type
# checkers alone. No package of S3 is committed, so the names that are used are declared here;
# tests/peers/test_transfers.py type-checks the modules within a package that was emitted.

from collections.abc import Iterator, Mapping, Sequence
from typing import Self, TypedDict

class SdkError(Exception): ...
class ParamValidationError(SdkError, ValueError): ...
class TransportError(SdkError): ...

class _Part(TypedDict, total=False):
    part_number: int | None
    e_tag: str | None

class _Upload(TypedDict, total=False):
    parts: Sequence[_Part] | None

class _Body:
    def __iter__(self) -> Iterator[bytes]: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *_: object) -> None: ...

class _Answer:
    e_tag: str | None
    upload_id: str | None
    content_length: int | None
    body: _Body

class Client:
    def put_object(
        self,
        *,
        bucket: str,
        key: str,
        body: bytes | None = None,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expected_bucket_owner: str | None = None,
        metadata: Mapping[str, str] | None = None,
        tagging: str | None = None,
        website_redirect_location: str | None = None,
    ) -> _Answer: ...
    def create_multipart_upload(
        self,
        *,
        bucket: str,
        key: str,
        cache_control: str | None = None,
        content_disposition: str | None = None,
        content_encoding: str | None = None,
        content_language: str | None = None,
        content_type: str | None = None,
        expected_bucket_owner: str | None = None,
        metadata: Mapping[str, str] | None = None,
        tagging: str | None = None,
        website_redirect_location: str | None = None,
    ) -> _Answer: ...
    def upload_part(
        self,
        *,
        bucket: str,
        key: str,
        upload_id: str,
        part_number: int,
        body: bytes | None = None,
        expected_bucket_owner: str | None = None,
    ) -> _Answer: ...
    def complete_multipart_upload(
        self,
        *,
        bucket: str,
        key: str,
        upload_id: str,
        multipart_upload: _Upload | None = None,
        expected_bucket_owner: str | None = None,
    ) -> _Answer: ...
    def abort_multipart_upload(
        self, *, bucket: str, key: str, upload_id: str, expected_bucket_owner: str | None = None
    ) -> object: ...
    def head_object(self, *, bucket: str, key: str, version_id: str | None = None) -> _Answer: ...
    def get_object(
        self,
        *,
        bucket: str,
        key: str,
        version_id: str | None = None,
        if_match: str | None = None,
        range: str | None = None,
    ) -> _Answer: ...

"""A typed client of Pet Store & Friends, generated from botocore's model of it.

Every name is loaded when it is first asked for; type checkers and editors see all of them.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from . import (
        credentials as credentials,
        exceptions as exceptions,
        inputs as inputs,
        telemetry as telemetry,
        testing as testing,
    )
    from .async_client import AsyncClient as AsyncClient
    from .catalog import OPERATIONS as OPERATIONS
    from .client import Client as Client
    from .conversion import converter as converter
    from .exceptions import (
        ApiError as ApiError,
        ClientFaultError as ClientFaultError,
        ConfigurationError as ConfigurationError,
        ConnectionFailedError as ConnectionFailedError,
        ConnectTimeoutError as ConnectTimeoutError,
        CredentialsError as CredentialsError,
        DeadlineExceededError as DeadlineExceededError,
        InternalException as InternalException,
        KennelFireException as KennelFireException,
        NoSuchPetException as NoSuchPetException,
        PaginationError as PaginationError,
        ParamValidationError as ParamValidationError,
        PetExistsException as PetExistsException,
        ReadTimeoutError as ReadTimeoutError,
        ResponseParseError as ResponseParseError,
        ResponseTooLargeError as ResponseTooLargeError,
        SdkError as SdkError,
        ServerFaultError as ServerFaultError,
        ThrottledException as ThrottledException,
        TlsError as TlsError,
        TransportError as TransportError,
        WaiterError as WaiterError,
        WaiterFailedError as WaiterFailedError,
        WaiterTimeoutError as WaiterTimeoutError,
    )
    from .operations.add_pet import AddPetRequest as AddPetRequest, AddPetResponse as AddPetResponse
    from .operations.class_ import ClassRequest as ClassRequest, ClassResponse as ClassResponse
    from .operations.describe_everything import (
        DescribeEverythingRequest as DescribeEverythingRequest,
        DescribeEverythingResponse as DescribeEverythingResponse,
    )
    from .operations.echo_headers import (
        EchoHeadersRequest as EchoHeadersRequest,
        EchoHeadersResponse as EchoHeadersResponse,
    )
    from .operations.echo_json_names import (
        EchoJsonNamesRequest as EchoJsonNamesRequest,
        EchoJsonNamesResponse as EchoJsonNamesResponse,
    )
    from .operations.get_blob_payload import (
        GetBlobPayloadRequest as GetBlobPayloadRequest,
        GetBlobPayloadResponse as GetBlobPayloadResponse,
    )
    from .operations.get_document_payload import (
        GetDocumentPayloadRequest as GetDocumentPayloadRequest,
        GetDocumentPayloadResponse as GetDocumentPayloadResponse,
    )
    from .operations.get_enum_payload import (
        GetEnumPayloadRequest as GetEnumPayloadRequest,
        GetEnumPayloadResponse as GetEnumPayloadResponse,
    )
    from .operations.get_path import (
        GetPathRequest as GetPathRequest,
        GetPathResponse as GetPathResponse,
    )
    from .operations.get_string_payload import (
        GetStringPayloadRequest as GetStringPayloadRequest,
        GetStringPayloadResponse as GetStringPayloadResponse,
    )
    from .operations.get_structure_payload import (
        StructurePayloadRequest as StructurePayloadRequest,
        StructurePayloadResponse as StructurePayloadResponse,
    )
    from .operations.get_union_payload import (
        GetUnionPayloadRequest as GetUnionPayloadRequest,
        GetUnionPayloadResponse as GetUnionPayloadResponse,
    )
    from .operations.import_ import ImportRequest as ImportRequest, ImportResponse as ImportResponse
    from .operations.list import ListRequest as ListRequest, ListResponse as ListResponse
    from .operations.list_nap_times import (
        ListNapTimesRequest as ListNapTimesRequest,
        ListNapTimesResponse as ListNapTimesResponse,
    )
    from .operations.ping import PingRequest as PingRequest, PingResponse as PingResponse
    from .operations.ping_public import (
        PingPublicRequest as PingPublicRequest,
        PingPublicResponse as PingPublicResponse,
    )
    from .operations.put_empty import (
        PutEmptyRequest as PutEmptyRequest,
        PutEmptyResponse as PutEmptyResponse,
    )
    from .operations.query import QueryRequest as QueryRequest, QueryResponse as QueryResponse
    from .operations.upload import UploadRequest as UploadRequest, UploadResponse as UploadResponse
    from .runtime.aio_loops import AsyncPager as AsyncPager
    from .runtime.codecs.values import JsonValue as JsonValue
    from .runtime.credentials import Credentials as Credentials
    from .runtime.http import (
        AsyncTransport as AsyncTransport,
        HttpRequest as HttpRequest,
        HttpResponse as HttpResponse,
        Transport as Transport,
    )
    from .runtime.interceptors import InterceptorContext as InterceptorContext
    from .runtime.operation import Operation as Operation
    from .runtime.pager import Pager as Pager
    from .runtime.serving.served import ServedOperation as ServedOperation
    from .runtime.signing import SigV4Signer as SigV4Signer
    from .runtime.structures import ResponseMetadata as ResponseMetadata, required as required
    from .runtime.transports.aiohttp import AiohttpTransport as AiohttpTransport
    from .runtime.transports.urllib3 import UrllibTransport as UrllibTransport
    from .shapes.collar import Collar as Collar
    from .shapes.everything import Everything as Everything
    from .shapes.kennel_summary import KennelSummary as KennelSummary
    from .shapes.kind import Kind as Kind
    from .shapes.mood import Mood as Mood
    from .shapes.nap_page import NapPage as NapPage
    from .shapes.pet import Pet as Pet
    from .shapes.renamed import Renamed as Renamed
    from .shapes.ring import Ring as Ring
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__, __all__ = lazy_names(
        __name__,
        {
            "AddPetRequest": ".operations.add_pet",
            "AddPetResponse": ".operations.add_pet",
            "AiohttpTransport": ".runtime.transports.aiohttp",
            "ApiError": ".exceptions",
            "AsyncClient": ".async_client",
            "AsyncPager": ".runtime.aio_loops",
            "AsyncTransport": ".runtime.http",
            "ClassRequest": ".operations.class_",
            "ClassResponse": ".operations.class_",
            "Client": ".client",
            "ClientFaultError": ".exceptions",
            "Collar": ".shapes.collar",
            "ConfigurationError": ".exceptions",
            "ConnectTimeoutError": ".exceptions",
            "ConnectionFailedError": ".exceptions",
            "Credentials": ".runtime.credentials",
            "CredentialsError": ".exceptions",
            "DeadlineExceededError": ".exceptions",
            "DescribeEverythingRequest": ".operations.describe_everything",
            "DescribeEverythingResponse": ".operations.describe_everything",
            "EchoHeadersRequest": ".operations.echo_headers",
            "EchoHeadersResponse": ".operations.echo_headers",
            "EchoJsonNamesRequest": ".operations.echo_json_names",
            "EchoJsonNamesResponse": ".operations.echo_json_names",
            "Everything": ".shapes.everything",
            "GetBlobPayloadRequest": ".operations.get_blob_payload",
            "GetBlobPayloadResponse": ".operations.get_blob_payload",
            "GetDocumentPayloadRequest": ".operations.get_document_payload",
            "GetDocumentPayloadResponse": ".operations.get_document_payload",
            "GetEnumPayloadRequest": ".operations.get_enum_payload",
            "GetEnumPayloadResponse": ".operations.get_enum_payload",
            "GetPathRequest": ".operations.get_path",
            "GetPathResponse": ".operations.get_path",
            "GetStringPayloadRequest": ".operations.get_string_payload",
            "GetStringPayloadResponse": ".operations.get_string_payload",
            "GetUnionPayloadRequest": ".operations.get_union_payload",
            "GetUnionPayloadResponse": ".operations.get_union_payload",
            "HttpRequest": ".runtime.http",
            "HttpResponse": ".runtime.http",
            "ImportRequest": ".operations.import_",
            "ImportResponse": ".operations.import_",
            "InterceptorContext": ".runtime.interceptors",
            "InternalException": ".exceptions",
            "JsonValue": ".runtime.codecs.values",
            "KennelFireException": ".exceptions",
            "KennelSummary": ".shapes.kennel_summary",
            "Kind": ".shapes.kind",
            "ListNapTimesRequest": ".operations.list_nap_times",
            "ListNapTimesResponse": ".operations.list_nap_times",
            "ListRequest": ".operations.list",
            "ListResponse": ".operations.list",
            "Mood": ".shapes.mood",
            "NapPage": ".shapes.nap_page",
            "NoSuchPetException": ".exceptions",
            "OPERATIONS": ".catalog",
            "Operation": ".runtime.operation",
            "Pager": ".runtime.pager",
            "PaginationError": ".exceptions",
            "ParamValidationError": ".exceptions",
            "Pet": ".shapes.pet",
            "PetExistsException": ".exceptions",
            "PingPublicRequest": ".operations.ping_public",
            "PingPublicResponse": ".operations.ping_public",
            "PingRequest": ".operations.ping",
            "PingResponse": ".operations.ping",
            "PutEmptyRequest": ".operations.put_empty",
            "PutEmptyResponse": ".operations.put_empty",
            "QueryRequest": ".operations.query",
            "QueryResponse": ".operations.query",
            "ReadTimeoutError": ".exceptions",
            "Renamed": ".shapes.renamed",
            "ResponseMetadata": ".runtime.structures",
            "ResponseParseError": ".exceptions",
            "ResponseTooLargeError": ".exceptions",
            "Ring": ".shapes.ring",
            "SdkError": ".exceptions",
            "ServedOperation": ".runtime.serving.served",
            "ServerFaultError": ".exceptions",
            "SigV4Signer": ".runtime.signing",
            "StructurePayloadRequest": ".operations.get_structure_payload",
            "StructurePayloadResponse": ".operations.get_structure_payload",
            "ThrottledException": ".exceptions",
            "TlsError": ".exceptions",
            "Transport": ".runtime.http",
            "TransportError": ".exceptions",
            "UploadRequest": ".operations.upload",
            "UploadResponse": ".operations.upload",
            "UrllibTransport": ".runtime.transports.urllib3",
            "WaiterError": ".exceptions",
            "WaiterFailedError": ".exceptions",
            "WaiterTimeoutError": ".exceptions",
            "converter": ".conversion",
            "credentials": ".",
            "exceptions": ".",
            "inputs": ".",
            "required": ".runtime.structures",
            "telemetry": ".",
            "testing": ".",
            "_restore": ".runtime.pickling",
            "_restore_headers": ".runtime.pickling",
        },
        globals(),
    )

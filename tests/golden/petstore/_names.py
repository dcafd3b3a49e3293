"""The names of the package, for type checkers and editors: nothing loads this module.

At run time each name is loaded when it is first asked for.
"""

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
from .operations.watch_pets import (
    WatchPetsRequest as WatchPetsRequest,
    WatchPetsResponse as WatchPetsResponse,
)
from .runtime.aio_loops import AsyncPager as AsyncPager
from .runtime.codecs.values import JsonValue as JsonValue
from .runtime.credentials import Credentials as Credentials
from .runtime.event_streams.events import EventStream as EventStream
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
from .runtime.uploads import StreamInput as StreamInput
from .shapes.collar import Collar as Collar
from .shapes.everything import Everything as Everything
from .shapes.kennel_summary import KennelSummary as KennelSummary
from .shapes.kind import Kind as Kind
from .shapes.mood import Mood as Mood
from .shapes.nap_page import NapPage as NapPage
from .shapes.pet import Pet as Pet
from .shapes.pet_arrived import PetArrived as PetArrived
from .shapes.pet_arrived_other import PetArrivedOther as PetArrivedOther
from .shapes.pet_events import PetEvents as PetEvents
from .shapes.pet_heard import PetHeard as PetHeard
from .shapes.pet_met import PetMet as PetMet
from .shapes.pet_said import PetSaid as PetSaid
from .shapes.pet_seen import PetSeen as PetSeen
from .shapes.pet_tracked import PetTracked as PetTracked
from .shapes.pets_quiet import PetsQuiet as PetsQuiet
from .shapes.renamed import Renamed as Renamed
from .shapes.ring import Ring as Ring

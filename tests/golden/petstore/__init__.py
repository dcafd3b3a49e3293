"""A typed client of Pet Store & Friends, generated from botocore's model of it.

Begin with ``help(Client)``; ``AsyncClient`` is the same for asyncio, ``testing`` is for tests.
Every name is loaded when it is first asked for.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from ._names import *
else:
    from .runtime.lazy import lazy_names

    __getattr__, __dir__ = lazy_names(
        __name__,
        """
        AddPetRequest .operations.add_pet
        AddPetResponse .operations.add_pet
        AiohttpTransport .runtime.transports.aiohttp
        ApiError .exceptions
        AsyncClient .async_client
        AsyncPager .runtime.aio_loops
        AsyncTransport .runtime.http
        ClassRequest .operations.class_
        ClassResponse .operations.class_
        Client .client
        ClientFaultError .exceptions
        Collar .shapes.collar
        ConfigurationError .exceptions
        ConnectTimeoutError .exceptions
        ConnectionFailedError .exceptions
        Credentials .runtime.credentials
        CredentialsError .exceptions
        DeadlineExceededError .exceptions
        DescribeEverythingRequest .operations.describe_everything
        DescribeEverythingResponse .operations.describe_everything
        EchoHeadersRequest .operations.echo_headers
        EchoHeadersResponse .operations.echo_headers
        EchoJsonNamesRequest .operations.echo_json_names
        EchoJsonNamesResponse .operations.echo_json_names
        EventStream .runtime.event_streams.events
        Everything .shapes.everything
        GetBlobPayloadRequest .operations.get_blob_payload
        GetBlobPayloadResponse .operations.get_blob_payload
        GetDocumentPayloadRequest .operations.get_document_payload
        GetDocumentPayloadResponse .operations.get_document_payload
        GetEnumPayloadRequest .operations.get_enum_payload
        GetEnumPayloadResponse .operations.get_enum_payload
        GetPathRequest .operations.get_path
        GetPathResponse .operations.get_path
        GetStringPayloadRequest .operations.get_string_payload
        GetStringPayloadResponse .operations.get_string_payload
        GetUnionPayloadRequest .operations.get_union_payload
        GetUnionPayloadResponse .operations.get_union_payload
        HttpRequest .runtime.http
        HttpResponse .runtime.http
        ImportRequest .operations.import_
        ImportResponse .operations.import_
        InterceptorContext .runtime.interceptors
        InternalException .exceptions
        JsonValue .runtime.codecs.values
        KennelFireException .exceptions
        KennelSummary .shapes.kennel_summary
        Kind .shapes.kind
        ListNapTimesRequest .operations.list_nap_times
        ListNapTimesResponse .operations.list_nap_times
        ListRequest .operations.list
        ListResponse .operations.list
        Mood .shapes.mood
        NapPage .shapes.nap_page
        NoSuchPetException .exceptions
        OPERATIONS .catalog
        Operation .runtime.operation
        Pager .runtime.pager
        PaginationError .exceptions
        ParamValidationError .exceptions
        Pet .shapes.pet
        PetArrived .shapes.pet_arrived
        PetArrivedOther .shapes.pet_arrived_other
        PetEvents .shapes.pet_events
        PetExistsException .exceptions
        PetHeard .shapes.pet_heard
        PetMet .shapes.pet_met
        PetSaid .shapes.pet_said
        PetSeen .shapes.pet_seen
        PetTracked .shapes.pet_tracked
        PetsQuiet .shapes.pets_quiet
        PingPublicRequest .operations.ping_public
        PingPublicResponse .operations.ping_public
        PingRequest .operations.ping
        PingResponse .operations.ping
        PutEmptyRequest .operations.put_empty
        PutEmptyResponse .operations.put_empty
        QueryRequest .operations.query
        QueryResponse .operations.query
        ReadTimeoutError .exceptions
        Renamed .shapes.renamed
        ResponseMetadata .runtime.structures
        ResponseParseError .exceptions
        ResponseTooLargeError .exceptions
        Ring .shapes.ring
        SdkError .exceptions
        ServedOperation .runtime.serving.served
        ServerFaultError .exceptions
        SigV4Signer .runtime.signing
        StreamInput .runtime.uploads
        StructurePayloadRequest .operations.get_structure_payload
        StructurePayloadResponse .operations.get_structure_payload
        ThrottledException .exceptions
        TlsError .exceptions
        Transport .runtime.http
        TransportError .exceptions
        UploadRequest .operations.upload
        UploadResponse .operations.upload
        UrllibTransport .runtime.transports.urllib3
        WaiterError .exceptions
        WaiterFailedError .exceptions
        WaiterTimeoutError .exceptions
        WatchPetsRequest .operations.watch_pets
        WatchPetsResponse .operations.watch_pets
        converter .conversion
        credentials .
        exceptions .
        inputs .
        required .runtime.structures
        telemetry .
        testing .
        _restore .runtime.pickling
        _restore_headers .runtime.pickling
        """,
        globals(),
    )

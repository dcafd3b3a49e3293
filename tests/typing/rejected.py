"""What a type checker has to refuse: each line with a mark at its end, and no other.

``check.py`` runs mypy and pyright on it. Each statement stands on one line, because a checker may
report an error anywhere in a statement.
"""

from __future__ import annotations

from typing import assert_type

import imagebuilder
from imagebuilder import (
    Client,
    Credentials,
    Filter,
    GetImageRequest,
    GetImageResponse,
    HttpRequest,
    HttpResponse,
    ListImagesResponse,
    Platform,
    converter,
    testing,
)

ARN = "arn:aws:imagebuilder:us-west-2:123456789012:image/recipe/1.0.0/1"


def root() -> None:
    from imagebuilder import Clinet as Clinet  # rejected: a misspelt import

    imagebuilder.Clinet()  # rejected: a misspelt class
    imagebuilder.list_images()  # rejected: an operation is a client's
    imagebuilder.WorkflowExecutionStatu  # rejected: a misspelt enum
    imagebuilder.exceptions.ResourceNotFound  # rejected: a misspelt exception
    imagebuilder.testing.StubTransprot()  # rejected: a misspelt class of a module


def clients() -> None:
    Client("us-west-2")  # rejected: settings are keyword-only
    testing.client(testing.StubTransport(), regoin="us-west-2")  # rejected: no such setting
    Client().with_options(read_timeout="5")  # rejected: seconds are a number
    Client().with_options(retry_mode="often")  # rejected: there is no such mode
    Client().with_options(read_timeout=None)  # rejected: a client has a timeout
    Client().with_options(region="us-west-2")  # rejected: the region cannot be changed
    Client(regoin="us-west-2")  # rejected: a misspelt setting
    Client(region=1)  # rejected: a region is a string
    Client(credentials=("id", "secret"))  # rejected: credentials are a class
    Client(max_attempts="3")  # rejected: a number is not a string
    Client(transport=NoTransport())  # rejected: not a transport
    Client(transport=SloppyTransport())  # rejected: a transport with another signature
    Credentials("id")  # rejected: a missing argument


def operations(client: Client) -> None:
    client.get_imaeg(image_build_version_arn=ARN)  # rejected: a misspelt operation
    client.get_image()  # rejected: a missing argument
    client.get_image(ARN)  # rejected: a positional argument
    client.get_image(image_build_version_ar=ARN)  # rejected: a misspelt argument
    client.get_image(image_build_version_arn=ARN, version=1)  # rejected: an unknown argument
    client.get_image(image_build_version_arn=None)  # rejected: a required argument is not None
    client.get_image(image_build_version_arn=1)  # rejected: a string is not a number
    client.list_images(max_results="5")  # rejected: a number is not a string
    client.list_images(by_name="yes")  # rejected: a flag is not a string
    client.list_images(filters=Filter(name="name"))  # rejected: a list is not its element
    client.list_images(filters=[{"nmae": "name"}])  # rejected: a misspelt key
    client.list_images(filters=[{"name": 1}])  # rejected: a string is not a number
    client.list_images(owner="self")  # rejected: a misspelt string of an enum
    client.list_images(owner=1)  # rejected: an enum is not a number
    client.tag_resource(resource_arn=ARN, tags={"a": 1})  # rejected: a map of strings
    client.tag_resource(resource_arn=ARN, tags=["a"])  # rejected: a map is not a list
    client.start_resource_state_update(resource_arn=ARN, state="DELETED")  # rejected: a structure


def responses(client: Client) -> None:
    page = client.list_images()
    page.image_versions  # rejected: a misspelt member
    page["imageVersionList"]  # rejected: a response is no dict
    page.image_version_list[0].nmae  # rejected: a misspelt member of an item
    page.next_token.upper()  # rejected: a member may be absent
    page.image_version_list["0"]  # rejected: a list has numbers
    page.response_metadata.request  # rejected: a misspelt attribute
    client.get_image(image_build_version_arn=ARN).image.name  # rejected: a member may be absent
    token: str = page.next_token  # rejected: a member may be absent
    count: int = page.response_metadata.request_id  # rejected: a wrong type
    client.region = "us-east-1"  # rejected: a region does not change
    print(token, count)


def structures() -> None:
    Filter("name")  # rejected: members are keyword-only
    Filter(nmae="name")  # rejected: a misspelt member
    Filter(name=1)  # rejected: a string is not a number
    imagebuilder.ListImagesRequest(owner="Self")  # rejected: an attribute is the enum alone
    Filter(values="web")  # rejected: a list is not a string
    Filter(name="name").naem = "other"  # rejected: a misspelt member
    Filter(name="name").name = 1  # rejected: a string is not a number
    GetImageRequest()  # rejected: a missing member
    imagebuilder.WorkflowParameter(name="a", value="b")  # rejected: a list is not a string


def enums(client: Client) -> None:
    Platform.LINUKS  # rejected: a misspelt value
    Platform.LINUX.known  # rejected: a misspelt attribute
    client.create_component(name="a", semantic_version="1", platform=None)  # rejected: required
    client.create_component(name="a", semantic_version="1", platform="linux")  # rejected: misspelt
    status: imagebuilder.ImageStatus = Platform.LINUX  # rejected: another enum
    print(status)


def requests(client: Client) -> None:
    client.send(Filter(name="name"))  # rejected: not a request
    client.send("ListImages")  # rejected: not a request
    client.send(GetImageResponse())  # rejected: a response is no request
    client.send(GetImageRequest)  # rejected: a class is no request
    request = GetImageRequest(image_build_version_arn=ARN)
    response: ListImagesResponse = client.send(request)  # rejected: another response
    assert_type(client.send(request), ListImagesResponse)  # rejected: another response
    print(response)


def pages(client: Client) -> None:
    client.paginate.list_imagse()  # rejected: a misspelt paginator
    client.paginate.get_image(image_build_version_arn=ARN)  # rejected: not paginated
    client.paginate.list_images(next_token="a")  # rejected: tokens are the pager's
    client.paginate.list_images(max_results=5)  # rejected: it is called page_size
    client.paginate.list_images(limit="5")  # rejected: a number is not a string
    client.paginate.list_images(Filter())  # rejected: a positional argument
    for image in client.paginate.list_images():
        image.nmae  # rejected: a misspelt member of an item
    for page in client.paginate.list_images().pages():
        page.images  # rejected: a misspelt member of a page
    client.paginate.list_images().resume_tokne  # rejected: a misspelt attribute
    client.paginate.list_workflow_executions()  # rejected: a missing argument
    item: Filter = next(iter(client.paginate.list_images()))  # rejected: another item
    print(item)


def waiters(client: Client) -> None:
    client.wait_until.image_availabel(image_build_version_arn=ARN)  # rejected: a misspelt waiter
    client.wait_until.image_available()  # rejected: a missing argument
    client.wait_until.image_available(image_build_version_arn=ARN, delay="1")  # rejected: a number
    done = client.wait_until.image_available(image_build_version_arn=ARN)
    done.image.arn  # rejected: a member may be absent
    wait = client.wait_until.image_available
    wait(image_build_version_arn=ARN, on_poll=print_page)  # rejected: another signature


def errors(client: Client) -> None:
    try:
        client.close()
    except imagebuilder.ResourceNotFoundException as error:
        error.coed  # rejected: a misspelt attribute
        error.request_id.upper()  # rejected: it may be absent
    except imagebuilder.ResourceNotFoundExceptoin:  # rejected: a misspelt exception
        raise
    client.exceptions.ResourceNotFoundExceptoin  # rejected: a misspelt exception of the client's
    client.exceptions.Image  # rejected: a structure is no exception
    client.exceptions = imagebuilder.exceptions  # rejected: the exceptions do not change
    try:
        client.close()
    except client.exceptions.ResourceInUseException as error:
        error.mesage  # rejected: a misspelt attribute
        status: str = error.status_code  # rejected: a wrong type
        print(status)


def translation(client: Client) -> None:
    wrong: GetImageResponse = converter.structure({}, ListImagesResponse)  # rejected: another class
    converter.structure({})  # rejected: a missing argument
    imagebuilder.OPERATIONS["GetImage"].pyhton_name  # rejected: a misspelt attribute
    imagebuilder.OPERATIONS["GetImage"] = client  # rejected: it is read-only
    print(wrong)


def stubs() -> None:
    testing.StubTransport("GetImage")  # rejected: it takes no arguments
    testing.StubTransport().add("GetImage")  # rejected: a missing answer
    testing.StubTransport().add(GetImageResponse, GetImageResponse())  # rejected: not a name
    testing.ReplayTransport(1)  # rejected: a path is not a number
    HttpResponse("200")  # rejected: a status is a number
    HttpRequest("GET")  # rejected: a missing URL


def print_page(attempt: str, page: ListImagesResponse) -> None:
    print(attempt, page)


async def use_asyncio(client: imagebuilder.AsyncClient) -> None:
    client.list_images()  # rejected: what is not awaited
    await client.list_images(ownr="Self")  # rejected: no such parameter
    await client.get_image()  # rejected: a required parameter
    for _ in client.paginate.list_images():  # rejected: an iteration that waits
        pass
    (await client.list_images()).nmae  # rejected: no such member
    with client:  # rejected: a block that waits
        pass


# Bodies that nothing runs: this file is only checked, and what returns something needs one.


class NoTransport:
    def send(self, request: HttpRequest) -> HttpResponse:
        raise NotImplementedError


class SloppyTransport:
    def send(self, request: HttpRequest, *, connect_timeout: float, read_timeout: float) -> bytes:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

"""An editor with one open file, in which pyright's language server helps.

The client is pytest-lsp's, with the abilities of a real editor.
"""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

GENERATED = Path(__file__).resolve().parents[3] / "generated"

#: Where the cursor is in a piece of code.
CURSOR = "‸"

PREAMBLE = """\
import imagebuilder
from imagebuilder import AsyncClient, Client

async def main(client: Client, aio: AsyncClient, image: imagebuilder.Image) -> None:
    """


class Editor:
    """What a user sees while typing the last line of a file."""

    def __init__(self, client: LanguageClient, file: Path) -> None:
        self._client = client
        self._document = types.TextDocumentIdentifier(uri=file.as_uri())
        self._version = 0
        client.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(
                    uri=self._document.uri, language_id="python", version=0, text=PREAMBLE
                )
            )
        )

    async def completions(self, code: str) -> dict[str, types.CompletionItem]:
        """Return what is offered at the cursor in ``code``, by name; no names with underscores."""
        answer = await self._client.text_document_completion_async(
            types.CompletionParams(self._document, self._type(code))
        )
        items = answer.items if isinstance(answer, types.CompletionList) else answer or ()
        return {item.label: item for item in items if not item.label.startswith("_")}

    async def completion(self, code: str, name: str) -> str:
        """Return what is shown beside the offered ``name``."""
        item = (await self.completions(code))[name]
        resolved = await self._client.completion_item_resolve_async(item)
        return _text(resolved.documentation)

    async def hover(self, code: str) -> str:
        """Return what is shown of the name that the cursor stands behind."""
        position = self._type(code)
        position.character -= 1
        answer = await self._client.text_document_hover_async(
            types.HoverParams(self._document, position)
        )
        assert answer is not None, code
        assert isinstance(answer.contents, types.MarkupContent)
        return answer.contents.value

    async def signature(self, code: str) -> types.SignatureInformation:
        """Return what is shown of the call that the cursor is in."""
        answer = await self._client.text_document_signature_help_async(
            types.SignatureHelpParams(self._document, self._type(code))
        )
        assert answer is not None, code
        (signature,) = answer.signatures
        return signature

    async def parameter(self, code: str) -> str:
        """Return what is shown of the parameter whose argument is being typed."""
        signature = await self.signature(code)
        assert signature.active_parameter is not None, signature.label
        assert signature.parameters is not None
        return _text(signature.parameters[signature.active_parameter].documentation)

    def _type(self, code: str) -> types.Position:
        """Make ``code`` the last line of the file, and return where the cursor is."""
        self._version += 1
        text = PREAMBLE + code.replace(CURSOR, "")
        self._client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self._version, self._document.uri),
                [types.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        lines = (PREAMBLE + code).splitlines()
        return types.Position(len(lines) - 1, lines[-1].index(CURSOR))


def _text(documentation: str | types.MarkupContent | None) -> str:
    if isinstance(documentation, types.MarkupContent):
        return documentation.value
    return documentation or ""


@pytest_asyncio.fixture(scope="session")
async def editor(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Editor]:
    """Open a file of a user's project in the editor."""
    project = tmp_path_factory.mktemp("project")
    client = await ClientServerConfig(["pyright-langserver", "--stdio"]).start()
    assert isinstance(client, LanguageClient)
    analysis = {"extraPaths": [str(GENERATED)], "typeCheckingMode": "strict"}
    client.set_configuration({"python": {"pythonPath": sys.executable, "analysis": analysis}})
    await client.initialize_session(
        types.InitializeParams(
            capabilities=client_capabilities("neovim"),
            root_uri=project.as_uri(),
            workspace_folders=[types.WorkspaceFolder(uri=project.as_uri(), name="project")],
        )
    )
    yield Editor(client, project / "program.py")
    await client.shutdown_session()

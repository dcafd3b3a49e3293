"""The configuration of the documentation site; ``nox -s docs`` builds it, without a network."""

from __future__ import annotations

import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parent
sys.path[:0] = [str(DOCS.parent), str(DOCS.parent / "generated")]

project = "imagebuilder-sdk"
project_copyright = "the authors of imagebuilder-sdk"
language = "en"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "docs._ext.reference_pages",
    "docs._ext.customizations_table",
    "docs._ext.settings_table",
]
exclude_patterns = ["_build", "_ext", "examples"]

reference_package = "imagebuilder"
# From the general to the special: of the groups that a name belongs to, the last one has it.
reference_groups = {
    "Images": ("image",),
    "Pipelines": ("pipeline",),
    "Recipes": ("recipe",),
    "Components": ("component",),
    "Workflows": ("workflow",),
    "Infrastructure and distribution": ("infrastructure", "distribution"),
    "Scans": ("scan",),
    "Lifecycle": ("lifecycle", "resource_state"),
    "Tags": ("tag_resource", "tags_for"),
    "Marketplace": ("marketplace",),
}

# Warnings are errors, and a reference that leads nowhere is a warning.
nitpicky = True
nitpick_ignore = [
    # Python's own, which cannot be linked without a network.
    *(
        ("py:class", name)
        for name in (
            "AbstractContextManager",
            "EllipsisType",
            "ModuleType",
            "PathLike",
            "collections.abc.Iterable",
            "collections.abc.Mapping",
            "collections.abc.Sequence",
            "contextlib.AbstractContextManager",
            "datetime",
            "datetime.datetime",
            "os.PathLike",
        )
    ),
    # What stands in signatures and is the package's own business.
    *(
        ("py:class", name)
        for name in (
            "AsyncBodyReader",
            "BodyReader",
            "Headers",
            "HttpBody",
            "ItemT",
            "PagePlan",
            "PresignedUrl",
            "TokenResolver",
            "Request",
            "RequestT",
            "ResponseT",
            "AsyncBaseClient",
            "BaseProvider",
            "Client",
            "ExceptionsModule",
            "Provider",
            "Surroundings",
            "imagebuilder.async_client.AsyncPaginate",
            "imagebuilder.async_client.AsyncWaitUntil",
            "imagebuilder.runtime.credentials.from_botocore.BotocoreProvider",
            "imagebuilder.runtime.credentials.from_botocore.Session",
            "imagebuilder.runtime.structures.T",
            "imagebuilder.runtime.testing.asynchronous.AsyncAdapter",
            "imagebuilder.runtime.errors.ResponseT",
            "imagebuilder.runtime.operation.Call",
        )
    ),
    ("py:obj", "imagebuilder.runtime.errors.ResponseT"),
]

autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 60
python_display_short_literal_types = True
add_module_names = False
toc_object_entries = False

myst_enable_extensions = ["substitution"]
myst_heading_anchors = 3
# `nox -s bench` draws it.
PICTURE = "bench/results.svg"
myst_substitutions = {
    "benchmarks": f"![The benchmarks, side by side](../{PICTURE})"
    if (DOCS.parent / PICTURE).is_file()
    else "`nox -s bench` measures what this is worth.",
}

html_theme = "furo"
html_title = "imagebuilder-sdk"
html_show_sourcelink = False
html_copy_source = False
html_favicon = "_static/icon.svg"
html_static_path = ["_static"]
html_css_files = ["site.css"]

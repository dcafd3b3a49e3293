"""A Sphinx extension that writes the reference of a generated package.

It writes a page for each operation, structure and enum, and one for the errors, into the folder
``reference`` beside ``conf.py`` before the sources are read. All that it knows comes from the
package itself: its operations, classes, annotations and docstrings. Configuration:

``reference_package``
    The import name of the package.
``reference_guides``
    The folder of the guides, searched for the operations that they call.
``reference_groups``
    What operations are about: titles with the parts of operations' names that belong to each. Of
    several that a name has, the last one counts, so the general ones come first. Without groups the
    operations are one list.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from . import docstrings, links, pages
from .package import Package

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

FOLDER = "reference"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the extension."""
    app.add_config_value("reference_package", "", "env", str)
    app.add_config_value("reference_guides", "guides", "env", str)
    app.add_config_value("reference_groups", {}, "env", dict)
    app.connect("builder-inited", write_pages)
    app.connect("autodoc-process-docstring", docstrings.shorten)
    app.connect("autodoc-process-signature", docstrings.hide_signature)
    app.connect("doctree-read", links.link_types)
    app.connect("doctree-read", links.link_inputs)
    app.connect("doctree-read", links.unlink_builtins)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_pages(app: Sphinx) -> None:
    """Write the pages; those that did not change keep their time, so that Sphinx skips them."""
    package = Package.load(app.config.reference_package)
    source = Path(app.srcdir)
    guides = pages.read_guides(source / app.config.reference_guides)
    pages.write(source / FOLDER, pages.render(package, guides, app.config.reference_groups))

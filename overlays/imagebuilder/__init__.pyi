# What the modules beside this one import from: the root of the package that they go into, for type
# checkers alone. It is not copied into the package, which has a root of its own. Only public names
# are here, so an import of anything else is an error where it is written.

import imagebuilder.testing as _testing
from imagebuilder import *
from imagebuilder import __version__ as __version__

# pyright finds no module through two stars.
testing = _testing

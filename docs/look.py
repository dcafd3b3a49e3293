"""Looks at the built site in a headless chromium, on a desktop's screen and on a phone's.

    python look.py SITE SCREENSHOTS

``SITE`` is the folder of the built pages, ``SCREENSHOTS`` where pictures of what was seen go. The
site is served on a loopback port. Exits with 1 and a list when anything does not look as it should,
with 2 when there is no chromium or chromedriver (Debian: ``apt install chromium-driver``).
"""

from __future__ import annotations

import functools
import shutil
import sys
import tempfile
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from selenium import webdriver
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

#: A driver; Selenium's own types leave too much open.
Browser: TypeAlias = Any

DESKTOP, PHONE = (1280, 900), (390, 844)
OPERATION = "reference/operations/list_workflow_executions.html"
#: Front page, guides, and one page of every kind in the reference.
PAGES = (
    "index.html",
    "guides/boto3.html",
    "guides/errors.html",
    "settings.html",
    "design.html",
    OPERATION,
    "reference/operations/create_image.html",
    "reference/client.html",
    "reference/operations.html",
    "reference/structures/Distribution.html",
    "reference/enums/ImageStatus.html",
    "reference/errors.html",
    "reference/other.html",
)
#: What is searched for, and the page that has to be among what is found.
SEARCHES = {
    "list_workflow_executions": "/reference/operations/list_workflow_executions.html",
    "ON_DEMAND_AMI_CVE": "/reference/enums/ImageScanningType.html",
    "WaiterTimeoutError": "/reference/errors.html",
    "resume_token": "/guides/pagination.html",
}
_SECONDS = 20
#: In pixels: what a code block's letters must have at least.
_LEGIBLE = 11
_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
#: The sizes of letters in code blocks, in pixels.
_CODE_SIZES = """
return [...document.querySelectorAll(".highlight pre")].map(
  (block) => parseFloat(getComputedStyle(block).fontSize));
"""


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing of it."""

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Say nothing."""


def _program(name: str) -> str:
    """Return the path of a program of the system: Selenium would look for it in the network."""
    path = shutil.which(name)
    if path is None:
        print(f"there is no {name} on the PATH", file=sys.stderr)
        raise SystemExit(2)
    return path


@contextmanager
def served(folder: Path) -> Generator[str]:
    """Serve ``folder`` on a loopback port; the value is the URL."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@contextmanager
def browser(size: tuple[int, int]) -> Generator[Browser]:
    """Start a chromium with a profile of its own and a screen of ``size``."""
    with tempfile.TemporaryDirectory() as profile:
        options: Any = webdriver.ChromeOptions()
        options.binary_location = _program("chromium")
        for option in (*_OPTIONS, f"--user-data-dir={profile}"):
            options.add_argument(option)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        width, height = size
        mobile = {"deviceMetrics": {"width": width, "height": height, "pixelRatio": 2.0}}
        if size == PHONE:
            options.add_experimental_option("mobileEmulation", mobile)
        else:
            options.add_argument(f"--window-size={width},{height}")
        driver = webdriver.Chrome(options, webdriver.ChromeService(_program("chromedriver")))
        try:
            yield driver
        finally:
            driver.quit()


class Visit:
    """One walk through the site with one screen; ``problems`` is what was wrong."""

    def __init__(self, driver: Browser, url: str, pictures: Path, screen: str) -> None:
        self.driver = driver
        self.url = url
        self.pictures = pictures
        self.screen = screen
        self.problems: list[str] = []

    def walk(self) -> list[str]:
        """Look at everything and return what is wrong."""
        for page in PAGES:
            self.page(page)
        for words, found in SEARCHES.items():
            self.search(words, found)
        if self.screen == "phone":
            self.drawer()
        return self.problems

    def page(self, page: str) -> None:
        """Look at one page."""
        self.driver.get(f"{self.url}/{page}")
        self.picture(page.removesuffix(".html").replace("/", "-"))
        self.problems += [f"{self.screen}, {page}: {problem}" for problem in self.seen()]

    def seen(self) -> Iterator[str]:
        """Yield what is wrong with the page that is shown."""
        if not self.driver.find_elements(By.CSS_SELECTOR, "article h1"):
            yield "no heading"
        width = self.script("return document.documentElement.scrollWidth")
        if width > self.script("return window.innerWidth"):
            yield f"{width} pixels wide, wider than the screen"
        for size in self.script(_CODE_SIZES):
            if size < _LEGIBLE:
                yield f"code in letters of {size} pixels"
        for entry in self.console():
            yield f"the console says: {entry}"

    def search(self, words: str, found: str) -> None:
        """Search for ``words`` as a reader does, and follow the result to the page ``found``."""
        self.driver.get(f"{self.url}/index.html")
        if self.screen == "phone":
            self.open_drawer()
        box = self.driver.find_element(By.CSS_SELECTOR, ".sidebar-search")
        box.send_keys(words, Keys.ENTER)
        result = (By.CSS_SELECTOR, f'#search-results a[href*="{found.lstrip("/")}"]')
        if not self.comes_about(lambda driver: driver.find_elements(*result)):
            self.problems.append(f"{self.screen}: a search for {words} does not find {found}")
            return
        self.picture(f"search-{words}")
        link = self.driver.find_element(*result)
        # The theme scrolls slowly, and a click hits what is there meanwhile.
        self.script("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", link)
        link.click()
        if not self.comes_about(lambda driver: found in driver.current_url):
            self.problems.append(f"{self.screen}: what is found for {words} leads elsewhere")

    def drawer(self) -> None:
        """Open the drawer with the navigation, and follow a link in it."""
        self.driver.get(f"{self.url}/{OPERATION}")
        link = self.driver.find_element(
            By.CSS_SELECTOR, '.sidebar-tree a[href$="guides/boto3.html"]'
        )
        if self.in_view(link):
            self.problems.append("phone: the drawer is open before it is opened")
        self.open_drawer()
        self.picture("drawer")
        link.click()
        if not self.comes_about(lambda driver: "/guides/boto3.html" in driver.current_url):
            self.problems.append("phone: a link in the drawer leads nowhere")

    def open_drawer(self) -> None:
        """Open the drawer, and wait until it has slid in."""
        self.driver.find_element(By.CSS_SELECTOR, ".mobile-header .nav-overlay-icon").click()
        box = self.driver.find_element(By.CSS_SELECTOR, ".sidebar-search")
        if not self.comes_about(lambda _: self.in_view(box)):
            self.problems.append("phone: the drawer does not open")

    def in_view(self, element: Any) -> bool:
        """Return whether ``element`` begins on the screen and not to the left of it."""
        return bool(self.script("return arguments[0].getBoundingClientRect().left >= 0", element))

    def comes_about(self, condition: Callable[[Browser], object]) -> bool:
        """Wait until ``condition`` is met; return whether it was, in time."""
        try:
            WebDriverWait(self.driver, _SECONDS, poll_frequency=0.1).until(condition)
        except TimeoutException:
            return False
        return True

    def script(self, source: str, *arguments: object) -> Any:
        """Run JavaScript in the page and return what it returns."""
        return self.driver.execute_script(source, *arguments)

    def console(self) -> list[str]:
        """Return what the browser's console has as errors since it was last asked."""
        # What get_log() does, which selenium has no types for.
        entries = self.driver.execute("getLog", {"type": "browser"})["value"]
        return [str(entry["message"]) for entry in entries if entry["level"] == "SEVERE"]

    def picture(self, name: str) -> None:
        """Save what is on the screen."""
        self.driver.save_screenshot(str(self.pictures / f"{self.screen}-{name}.png"))


def main(site: Path, pictures: Path) -> int:
    """Look at ``site`` on both screens; return 1 when something is wrong."""
    pictures.mkdir(parents=True, exist_ok=True)
    problems: list[str] = []
    with served(site) as url:
        for screen, size in (("desktop", DESKTOP), ("phone", PHONE)):
            with browser(size) as driver:
                problems += Visit(driver, url, pictures, screen).walk()
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(PAGES)} pages and {len(SEARCHES)} searches on two screens, pictures in {pictures}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

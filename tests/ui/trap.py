"""A web server that answers nothing and remembers who asked."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Trap:
    """Listens on this machine only; `visited` are the paths that were asked for."""

    def __init__(self) -> None:
        self.visited: list[str] = []
        visited = self.visited

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                visited.append(self.path)
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def address(self, path: str) -> str:
        """The address of something on this server."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/{path}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

"""HTTP/1.1 to one server, over connections that are kept open.

The protocol is h11's, which python-telegram-bot brings along. Its own client looks through all
waiting requests at each step, so that a busy bot spends most of its time there; a client like
aiohttp's takes ten megabytes.
"""

import asyncio
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import h11

# Telegram closes a connection that was idle for longer.
IDLE_SECONDS = 50.0
_CONNECT_SECONDS = 10.0
_READ = 65_536


class NoConnectionError(OSError):
    """No connection could be had, so nothing was sent."""


@dataclass(slots=True)
class Connection:
    """An open connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    http: h11.Connection = field(default_factory=lambda: h11.Connection(h11.CLIENT))
    used: float = 0.0

    @property
    def is_fresh(self) -> bool:
        """Whether it can be used again."""
        return not self.reader.at_eof() and time.monotonic() - self.used < IDLE_SECONDS

    async def exchange(self, request: h11.Request, body: bytes) -> tuple[int, bytes]:
        """Sends a request; the status and body of the answer."""
        events = (request, h11.Data(data=body), h11.EndOfMessage())
        self.writer.write(b"".join(self.http.send(event) or b"" for event in events))
        await self.writer.drain()
        status, content = 0, bytearray()
        while not isinstance(event := await self._event(), h11.EndOfMessage):
            if isinstance(event, h11.Response):
                status = event.status_code
            elif isinstance(event, h11.Data):
                content += event.data
        self.used = time.monotonic()
        return status, bytes(content)

    async def _event(self) -> object:
        while (event := self.http.next_event()) is h11.NEED_DATA:
            self.http.receive_data(await self.reader.read(_READ))
        if isinstance(event, h11.ConnectionClosed):
            raise ConnectionResetError("the connection was closed")
        return event


class Client:
    """Connections to the servers that are asked, as many as there are requests at a time."""

    def __init__(self) -> None:
        self._idle: dict[tuple[str, str], list[Connection]] = {}
        self._trust: ssl.SSLContext | None = None

    async def request(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes, seconds: float
    ) -> tuple[int, bytes]:
        """The status and body of the answer.

        Raises NoConnectionError when nothing was sent, and TimeoutError, OSError or
        h11.ProtocolError when the request may have arrived.
        """
        parts = urlsplit(url)
        connection = self._take(parts) or await self._open(parts)
        try:
            async with asyncio.timeout(seconds):
                answer = await connection.exchange(_request(method, parts, headers, body), body)
        except BaseException:
            connection.writer.close()
            raise
        self._put_back(parts, connection)
        return answer

    def close(self) -> None:
        """Closes the connections that are not in use."""
        for connections in self._idle.values():
            for connection in connections:
                connection.writer.close()
        self._idle.clear()

    def _take(self, parts: SplitResult) -> Connection | None:
        connections = self._idle.get((parts.scheme, parts.netloc), [])
        while connections:
            connection = connections.pop()
            if connection.is_fresh:
                return connection
            connection.writer.close()
        return None

    def _put_back(self, parts: SplitResult, connection: Connection) -> None:
        if connection.http.our_state is h11.DONE and connection.http.their_state is h11.DONE:
            connection.http.start_next_cycle()
            self._idle.setdefault((parts.scheme, parts.netloc), []).append(connection)
        else:
            connection.writer.close()

    async def _open(self, parts: SplitResult) -> Connection:
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                if parts.scheme == "http":
                    return Connection(*await asyncio.open_connection(*_address(parts)))
                return await self._open_tls(parts)
        except (OSError, h11.ProtocolError) as error:
            raise NoConnectionError(type(error).__name__) from error

    async def _open_tls(self, parts: SplitResult) -> Connection:
        host, port = _address(parts)
        trust = self._trust = self._trust or _trust()
        proxy = None if proxy_bypass(host) else getproxies().get("https")
        if proxy is None:
            return Connection(*await asyncio.open_connection(host, port, ssl=trust))
        connection = Connection(*await asyncio.open_connection(*_address(urlsplit(proxy))))
        tunnel = h11.Request(method="CONNECT", target=f"{host}:{port}", headers=[("Host", host)])
        connection.writer.write(connection.http.send(tunnel) or b"")
        answer = await connection._event()
        if not isinstance(answer, h11.Response) or answer.status_code != 200:
            raise ConnectionRefusedError("the proxy does not connect")
        await connection.writer.start_tls(trust, server_hostname=host)
        return Connection(connection.reader, connection.writer)


def _request(
    method: str, parts: SplitResult, headers: Mapping[str, str], body: bytes
) -> h11.Request:
    target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    always = {"Host": parts.netloc.rpartition("@")[2], "Content-Length": str(len(body))}
    return h11.Request(method=method, target=target, headers=[*always.items(), *headers.items()])


def _address(parts: SplitResult) -> tuple[str, int]:
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


def _trust() -> ssl.SSLContext:
    """The system's certificates; certifi's where the system has none."""
    paths = ssl.get_default_verify_paths()
    known = None if paths.cafile or paths.capath else certifi.where()
    return ssl.create_default_context(cafile=known)

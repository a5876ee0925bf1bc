"""Charts and tables as files, for the ways in that cannot show or send them."""

from dataclasses import dataclass
from pathlib import Path

from bot.drawing import Drawing
from bot.message import Reply
from bot.pictures import picture_key


@dataclass(frozen=True, slots=True)
class ChartFolder:
    """A folder with one file for every picture that was drawn into it, and for every table."""

    path: Path
    drawing: Drawing

    async def save(self, reply: Reply) -> Path | None:
        """Where the reply's chart or table lies; None if it has none. Raises OSError."""
        if reply.document:
            return self._write(reply.document.name, reply.document.content)
        if reply.picture is None:
            return None
        png = await self.drawing.png(reply.picture, reply.theme)
        key = picture_key(reply.picture, reply.theme)
        return self._write(f"{reply.chart_kind}-{key[:8]}.png", png)

    def _write(self, name: str, content: bytes) -> Path:
        self.path.mkdir(parents=True, exist_ok=True)
        file = self.path / name
        file.write_bytes(content)
        return file

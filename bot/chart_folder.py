"""Charts as files, for the ways in that cannot show a picture."""

from dataclasses import dataclass
from pathlib import Path

from bot.drawing import Drawing
from bot.message import Reply
from bot.pictures import picture_key


@dataclass(frozen=True, slots=True)
class ChartFolder:
    """A folder with one file for every picture that was drawn into it."""

    path: Path
    drawing: Drawing

    async def save(self, reply: Reply) -> Path | None:
        """Where the reply's chart lies; None if it has none. Raises OSError."""
        if reply.picture is None:
            return None
        png = await self.drawing.png(reply.picture, reply.theme)
        self.path.mkdir(parents=True, exist_ok=True)
        key = picture_key(reply.picture, reply.theme)
        file = self.path / f"{reply.chart_kind}-{key[:8]}.png"
        file.write_bytes(png)
        return file

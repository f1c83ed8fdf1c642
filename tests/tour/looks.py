"""The looks in which every screen is to be seen: language, theme, size of letters, size of the window."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """One of them; `width` and `height` are those of the window and of its screen."""

    language: str = "en"
    theme: str = "light"
    percent: int = 100
    width: int = 1389
    height: int = 868

    @property
    def name(self) -> str:
        """Return a short name, such as "de-dark-100-1280x720"."""
        return f"{self.language}-{self.theme}-{self.percent}-{self.width}x{self.height}"


SMALL, LEAST = (1280, 720), (860, 520)
LOOKS = (
    Look(),
    Look(theme="dark"),
    Look("de"),
    Look("zh_CN"),
    Look("en", "light", 200, *SMALL),
    Look("en", "dark", 100, *SMALL),
    Look("en", "light", 100, *LEAST),
    Look("de", "light", 100, *LEAST),
    Look("de", "light", 200, *SMALL),
    Look("zh_CN", "light", 200, *SMALL),
    Look("zh_CN", "dark", 100, *SMALL),
    Look("en", "dark", 100, *LEAST),
    Look("de", "dark", 100, *LEAST),
    Look("zh_CN", "light", 100, *LEAST),
)

"""Which of the files that PyInstaller found the bundle does without."""

import re
import sys

# Of Qt only what widgets on a desktop need. What is left out is neither imported nor a plug-in that starts by itself.
_UNUSED = re.compile(
    r"Qt6?(Quick|Qml|Designer|Pdf|VirtualKeyboard|ShaderTools|3D|Test|Labs|Network|EglF[sS]\w*|WaylandCompositor)\b"
    r"|Qt6(Quick|Qml|Designer|Pdf|VirtualKeyboard|Labs|EglF|WaylandCompositor)"
    r"|/qml/|qmltooling|virtualkeyboard|plugins/(tls|networkinformation|egldeviceintegrations|generic)/"
    r"|platforms/libq(linuxfb|vkkhrdisplay|vnc|eglfs|minimal|minimalegl)\.|platformthemes/libqgtk3"
    r"|/libmtmd\.|/qt_help_|rapidocr/models/.*_cls_"
    # Pictures come from files by Pillow, in a child; Qt itself draws icons (SVG), and PNG needs no plug-in. Then what
    # other engines than ONNX Runtime would read scans with, and a module of lxml that nothing imports any more.
    r"|plugins/imageformats/(lib)?q(?!svg\b)|rapidocr/inference_engine/(pytorch|tensorrt|openvino|paddle|mnn)/"
    r"|lxml/html/_difflib\."
)
# A desktop has these, as deb.py names them. Older ones beside the desktop's own modules, which load the same libraries
# by name, are the usual reason why a bundle fails on a newer system; and OpenSSL gets its updates from the system. The
# C++ library is loaded by the system's drivers for graphics, too, which may need a newer one.
_OF_THE_DESKTOP = re.compile(
    r"lib(X\w+|xcb|xcb-(glx|xkb|randr|render|shape|shm|sync|xfixes|xinerama)|xkbcommon|xkbcommon-x11|X11-xcb|wayland-client"
    r"|glib-2|gio-2|gobject-2|gmodule-2|gthread-2|pcre2-8|mount|blkid|selinux|dbus-1|systemd|gcrypt|gpg-error|cap|lz4"
    r"|fontconfig|freetype|harfbuzz|graphite2|fribidi|thai|datrie|brotli\w+|png16|jpeg|expat|bsd|md|pixman-1|gtk-3|gdk-3"
    r"|gdk_pixbuf-2|cairo|cairo-gobject|pango\w*-1|atk[\w-]*|atspi|epoxy|krb5|krb5support|gssapi_krb5|k5crypto|com_err"
    r"|stdc\+\+|gcc_s|keyutils|ssl|crypto|tinfo|readline|EGL|GL\w*|drm|gbm|z|zstd|resolv)(\.0|-1|-2)*\.so[.\d]*"
)
_SPOKEN = ("_de.qm", "_zh_CN.qm")  # the languages of the interface; Qt's own words need no file in English


def used(name: str) -> bool:
    """Say whether a file belongs into the bundle; links at its top lead to libraries of wheels, which stay."""
    name = name.replace("\\", "/")
    if name.startswith("PySide6/") and "/translations/" in name and not name.endswith(_SPOKEN):
        return False
    if "/" not in name and re.match(r"lib(llama|ggml|mtmd)", name):  # found once more by following what needs what
        return False
    if name.startswith("tzdata/") and not name.endswith(("/UTC", ".py")):
        return False
    return not _UNUSED.search(name) and not (sys.platform == "linux" and _OF_THE_DESKTOP.fullmatch(name))

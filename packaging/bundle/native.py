"""What the bundle compiles for itself, once for each version, into a folder of `build`.

llama.cpp    with code for all generations of processors, of which the best is chosen at start
OpenCV       its core and its work on images alone; the wheel on the package index brings FFmpeg, OpenBLAS, readers of
             fifteen formats and networks of its own, ten times as much, of which nothing is used

pip's cache is not touched, since it holds the library of this machine under the same name.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from importlib.metadata import version
from pathlib import Path

import numpy as np

_MANY = "-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON"
_CV = "opencv-python-headless"
_MODULES = "core,imgproc,python_bindings_generator,python3"
_NOT_BUILT = ("SHARED_LIBS", "TESTS", "PERF_TESTS", "EXAMPLES", "DOCS", "JAVA", "opencv_apps", "opencv_python2")
_NOT_USED = (
    "IPP", "OPENCL", "LAPACK", "EIGEN", "ITT", "PROTOBUF", "FLATBUFFERS", "UNIFONT", "FFMPEG", "GSTREAMER", "V4L",
    "OBSENSOR", "1394", "GTK", "JPEG", "PNG", "TIFF", "WEBP", "OPENJPEG", "JASPER", "OPENEXR", "AVIF",
)  # fmt: skip


def compiled(build: Path) -> Path:
    """Return a folder with llama_cpp and cv2, compiled where they are not there yet."""
    folder = build / f"native-{version('llama-cpp-python')}-{version(_CV)}"
    for name, make in (("llama_cpp", _llama), ("cv2", _opencv)):
        done = folder / f"{name}.done"
        if not done.exists():
            print(
                f"Compiling {name} for the bundle, once for this version (minutes, on two cores a quarter of an hour)…"
            )
            work = folder / f"{name}.work"
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
            make(work, folder)
            shutil.rmtree(work)
            done.touch()
    return folder


def _llama(work: Path, folder: Path) -> None:
    arguments = f"{os.environ.get('CMAKE_ARGS', '')} {_MANY}"
    _pip("wheel", "--no-cache-dir", "--wheel-dir", str(work), _pinned("llama-cpp-python"), CMAKE_ARGS=arguments)
    (wheel,) = work.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(work, [name for name in archive.namelist() if name.startswith(("llama_cpp/", "bin/"))])
    for code in (work / "bin").glob("*ggml-cpu-*"):  # looked for beside the library
        code.rename(work / "llama_cpp" / "lib" / code.name)
    shutil.rmtree(folder / "llama_cpp", ignore_errors=True)
    (work / "llama_cpp").rename(folder / "llama_cpp")


def _opencv(work: Path, folder: Path) -> None:
    _pip("download", "--no-binary", _CV, "--dest", str(work), _pinned(_CV))
    (packed,) = work.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(work, filter="data")
    (source,) = work.glob("opencv*/opencv")
    made = work / "made"
    _cmake("-S", str(source), "-B", str(made), *_options())
    jobs = str(os.cpu_count() or 1)
    _cmake("--build", str(made), "--config", "Release", "--target", "opencv_python3", "--parallel", jobs)
    (module,) = (one for one in (made / "lib").rglob("cv2*") if one.suffix in {".so", ".pyd"})
    shutil.copyfile(module, folder / module.name)


def _options() -> list[str]:
    """Return what CMake is told of OpenCV: the modules, and code for AVX2 beside the least that processors have."""
    paths = sysconfig.get_paths()
    settings = {
        "BUILD_LIST": _MODULES,
        "CMAKE_BUILD_TYPE": "Release",
        "CPU_DISPATCH": "AVX2",
        "ENABLE_PRECOMPILED_HEADERS": "OFF",
        "BUILD_ZLIB": "ON",
        "BUILD_opencv_python3": "ON",
        "OPENCV_PYTHON3_INSTALL_PATH": "python",
        "OPENCV_SKIP_PYTHON_LOADER": "ON",  # one module, which looks for nothing beside it
        "PYTHON3_LIMITED_API": "ON",
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON_DEFAULT_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": paths["include"],
        "PYTHON3_LIBRARY": _python_library(),
        "PYTHON3_NUMPY_INCLUDE_DIRS": np.get_include(),
        **{f"BUILD_{name}": "OFF" for name in _NOT_BUILT},
        **{f"WITH_{name}": "OFF" for name in _NOT_USED},
    }
    return [f"-D{name}={value}" for name, value in settings.items()]


def _python_library() -> str:
    """Return Python's own library, with which a module is linked on Windows; elsewhere CMake only wants to see one."""
    if os.name == "nt":
        return str(Path(sys.base_prefix, "libs", f"python{sys.version_info.major}.lib"))
    return str(Path(sysconfig.get_config_var("LIBDIR"), sysconfig.get_config_var("LDLIBRARY")))


def _cmake(*arguments: str) -> None:
    """Run the CMake of this environment, which comes with what bundles are made with, or else the system's."""
    own = str(Path(sys.executable).parent)
    program = shutil.which("cmake", path=os.pathsep.join([own, os.environ.get("PATH", "")]))
    if program is None:
        raise SystemExit("CMake is missing. `make bundle` installs it; else install it with your package manager.")
    ended = subprocess.run([program, *arguments], check=False, capture_output=True, text=True)
    if ended.returncode != 0:
        raise SystemExit(f"cmake {' '.join(arguments)} failed:\n{ended.stdout[-4000:]}{ended.stderr[-4000:]}")


def _pinned(name: str) -> str:
    return f"{name}=={version(name)}"


def _pip(*arguments: str, **environment: str) -> None:
    command = [sys.executable, "-m", "pip", arguments[0], "--no-deps", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*command, *arguments[1:]], check=True, env={**os.environ, **environment})

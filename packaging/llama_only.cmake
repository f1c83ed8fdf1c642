# Read by CMake as it begins llama.cpp's own project: only the library is compiled, from few large files.
#
# llama-cpp-python always asks for llama.cpp's common code, which its programs need and the library does not. Files that
# are compiled together parse their shared headers once, which halves the time; the common code would not allow it.
set(LLAMA_BUILD_COMMON OFF CACHE BOOL "Programs' common code" FORCE)
set(CMAKE_UNITY_BUILD ON)

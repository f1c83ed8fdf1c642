# Read by CMake as it begins llama.cpp's own project: only the library is compiled, its own part from few large files.
#
# llama-cpp-python always asks for llama.cpp's common code, which its programs need and the library does not. Files that
# are compiled together parse their shared headers once, which takes half the time. Only `llama` allows it: the code for
# processors defines one name differently in several files.
set(LLAMA_BUILD_COMMON OFF CACHE BOOL "Programs' common code" FORCE)
cmake_language(DEFER CALL set_target_properties llama PROPERTIES UNITY_BUILD ON)

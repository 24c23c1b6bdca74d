// Stands for a header that the wheel leaves out: the runtime includes it for its includes alone.
#pragma once

#include <sstream>
#include <string>
#include <vector>

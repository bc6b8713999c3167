#include "core/base/version.h"

namespace wattscape {

std::string_view programVersion() {
    return WATTSCAPE_VERSION;
}

}  // namespace wattscape

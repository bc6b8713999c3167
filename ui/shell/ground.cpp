#include "ui/shell/ground.h"

#include "core/base/resource_folder.h"

namespace wattscape::ui {

Result<Ground> readGround() {
    const auto folder = resourceFolder();
    if (!folder) {
        return fail(folder.error());
    }
    auto catalogue = readCatalogue(*folder / "catalogue");
    if (!catalogue) {
        return fail(catalogue.error());
    }
    auto atlas = readAtlas((*folder / "basemap").string());
    if (!atlas) {
        return fail(atlas.error());
    }
    return Ground{*std::move(catalogue), *std::move(atlas)};
}

}  // namespace wattscape::ui

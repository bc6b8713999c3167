#include "ui/help/about.h"

#include "core/base/version.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace wattscape::ui {

void showAbout(QWidget* window) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("About", text); };
    auto* about = new QMessageBox(window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Wattscape"));
    about->setText(QStringLiteral("<b>Wattscape %1</b>").arg(QString::fromStdString(std::string(programVersion()))));
    about->setInformativeText(
        QStringLiteral("<p>%1</p><p>%2</p><p>%3</p>")
            .arg(tr("Plans gigawatt-scale AI fleets: sites, power and GPU generations on one map and one timeline."),
                 tr("Free software under the GNU General Public License, version 3 or later."),
                 tr("Map: Natural Earth; US Census Bureau; US EPA AVERT. Places: Natural Earth, GeoNames (CC BY 4.0). "
                    "Site timelines: Epoch AI (CC BY 4.0). Type: Inter (OFL). Icons: Lucide (ISC).")));
    about->open();
}

}  // namespace wattscape::ui

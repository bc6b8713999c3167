#include "ui/map/empty_map_panel.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wattscape::ui {

EmptyMapPanel::EmptyMapPanel(QWidget* parent) : QFrame(parent) {
    const Theme& theme = Theme::instance();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(6), theme.grid(5), theme.grid(6), theme.grid(5));
    column->setSpacing(theme.grid(2));
    auto* title = new QLabel(tr("No sites yet"), this);
    title->setFont(theme.font(Theme::TextSize::heading, true));
    column->addWidget(title);
    const auto button = [&](const char* icon, const QString& text, auto signal) {
        auto* made = new QPushButton(theme.icon(QString::fromLatin1(icon)), text, this);
        connect(made, &QPushButton::clicked, this, signal);
        column->addWidget(made);
        return made;
    };
    button("map-pin-plus", tr("Place a site"), &EmptyMapPanel::placeSite)->setDefault(true);
    button("book-open", tr("Add from the catalogue"), &EmptyMapPanel::addFromCatalogue);
    button("folder-open", tr("Open the sample"), &EmptyMapPanel::openSample);
    auto* hint = new QLabel(tr("or drop a plan here"), this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setFont(theme.font(Theme::TextSize::small));
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
}

void EmptyMapPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(Theme::instance().line());
    painter.setBrush(Theme::instance().surface());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace wattscape::ui

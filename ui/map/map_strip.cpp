#include "ui/map/map_strip.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wattscape::ui {

MapStrip::MapStrip(const QList<QAction*>& actions, QWidget* parent) : QFrame(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const int side = Theme::instance().grid(4);
    for (QAction* action : actions) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize(QSize(side, side));
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        if (action->menu()) button->setPopupMode(QToolButton::InstantPopup);
        column->addWidget(button);
    }
}

void MapStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(Theme::instance().line());
    painter.setBrush(Theme::instance().surface());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace wattscape::ui

#pragma once

#include <QFrame>
#include <QList>

class QAction;

namespace wattscape::ui {

/// A column of icon buttons that floats on the map.
class MapStrip : public QFrame {
    Q_OBJECT

public:
    MapStrip(const QList<QAction*>& actions, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace wattscape::ui

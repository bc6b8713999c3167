#pragma once

#include <QString>
#include <QWidget>

namespace wattscape::ui {

/// Lets timers, tile painters and the evaluation do their work.
void settle(int milliseconds);

/// Takes pictures of a window and whatever is open above it.
class Photographer {
public:
    /// Files are named NAME-SUFFIX.png.
    Photographer(QWidget& window, QString folder, QString suffix);

    void take(const QString& name);

private:
    QWidget& window_;
    QString folder_;
    QString suffix_;
};

}  // namespace wattscape::ui

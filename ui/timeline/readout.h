#pragma once

#include <QStringList>
#include <QWidget>

namespace wattscape::ui {

/// The box beside the pointer that says what a drag does. Painted plainly: it changes with every move.
class Readout : public QWidget {
    Q_OBJECT

public:
    explicit Readout(QWidget* parent);

    /// Lines of text, beside the pointer and inside the parent; hidden when empty.
    void say(const QString& text, const QPoint& pointer);
    const QStringList& lines() const { return lines_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize sizeOfLines() const;

    QStringList lines_;
};

}  // namespace wattscape::ui

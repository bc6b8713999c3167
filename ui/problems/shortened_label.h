#pragma once

#include <QLabel>

namespace wattscape::ui {

/// One line of plain text that takes what room there is: an ellipsis stands for what doesn't fit, and the tooltip has it all.
class ShortenedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ShortenedLabel(QWidget* parent = nullptr);

    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace wattscape::ui

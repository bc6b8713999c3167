#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace wattscape::ui {

/// A line whose text ends in an ellipsis where it has no room, until it has the focus; the pointer brings all of it up.
class ElidedLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// What is seen of the text.
    QString seenText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect room() const;
};

/// A list to choose from, the same way.
class ElidedChoice : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    QString seenText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

}  // namespace wattscape::ui

#pragma once

#include <QLabel>

namespace wattscape::ui {

/// The line beneath a control: how what is typed is understood, or why it can't be. Takes no room while it has nothing
/// to say.
class FieldNote : public QLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    void say(const QString& text);
    void refuse(const QString& why);
    void hush();
    bool refuses() const { return refuses_; }

private:
    void write(const QString& text, bool refuses);

    bool refuses_ = false;
};

}  // namespace wattscape::ui

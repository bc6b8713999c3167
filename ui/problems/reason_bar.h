#pragma once

#include <QWidget>

class QLineEdit;

namespace wattscape::ui {

class ShortenedLabel;

/// A line under the list in which the planner says why an issue is to be ignored. Enter ignores, Escape gives up; a reason
/// of nothing but blanks is none.
class ReasonBar : public QWidget {
    Q_OBJECT

public:
    explicit ReasonBar(QWidget* parent = nullptr);

    void ask(const QString& issue);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    ShortenedLabel* question_;
    QLineEdit* reason_;
};

}  // namespace wattscape::ui
